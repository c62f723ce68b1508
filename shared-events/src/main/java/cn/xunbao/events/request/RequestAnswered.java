package cn.xunbao.events.request;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A question was answered (答复).
 *
 * @param programme id of the programme
 * @param request its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that asks; null if a task force does
 * @param answer the answer
 * @param meeting id of the meeting that decided; null if none did
 */
@EventType("request.answered")
public record RequestAnswered(
    String programme,
    String request,
    @Nullable String task,
    @Nullable String unit,
    String answer,
    @Nullable String meeting)
    implements RequestEvent {}
