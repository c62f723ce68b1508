package cn.xunbao.events.question;

import cn.xunbao.events.EventType;
import java.util.List;

/**
 * A unit explained what it had been asked about its report. The question itself is derived and
 * stored nowhere else; the event holds what was asked, for it may be gone later.
 *
 * @param programme id of the programme
 * @param question its id, derived from what it is about
 * @param task code of the task
 * @param unit code of the unit that was asked
 * @param period code of the period
 * @param kind the pattern that was asked about
 * @param asked what was asked, in Chinese
 * @param facts positions of the facts that it rested on, in their order
 * @param answer the explanation
 */
@EventType("question.answered")
public record QuestionAnswered(
    String programme,
    String question,
    String task,
    String unit,
    String period,
    QuestionKind kind,
    String asked,
    List<Long> facts,
    String answer)
    implements QuestionEvent {

  public QuestionAnswered {
    facts = List.copyOf(facts);
  }
}
