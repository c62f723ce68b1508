package cn.xunbao.command.request;

import cn.xunbao.command.item.ItemSubject;
import cn.xunbao.events.request.RequestSubmitted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Submits a question for a decision (提请研究).
 *
 * @param programme id of the programme
 * @param subject what it is about
 * @param unit code of the unit that asks; null if a task force does
 * @param question what is to be decided
 * @param answerBy when an answer is needed at the latest
 */
record SubmitRequest(
    String programme,
    ItemSubject subject,
    @Nullable String unit,
    String question,
    @Nullable Instant answerBy) {

  RequestSubmitted as(String request) {
    return new RequestSubmitted(
        programme, request, subject.task(), unit, subject.campaign(), question, answerBy);
  }
}
