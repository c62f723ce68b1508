package cn.xunbao.events.request;

import cn.xunbao.events.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A unit or a task force submitted a question for a decision (提请研究).
 *
 * @param programme id of the programme
 * @param request its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that asks; null if a task force does
 * @param campaign ordinal of the campaign; null if it is about the whole programme
 * @param question what is to be decided
 * @param answerBy when an answer is needed at the latest
 */
@EventType("request.submitted")
public record RequestSubmitted(
    String programme,
    String request,
    @Nullable String task,
    @Nullable String unit,
    @Nullable Integer campaign,
    String question,
    @Nullable Instant answerBy)
    implements RequestEvent {}
