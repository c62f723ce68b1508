package cn.xunbao.query.fact;

import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.question.QuestionEvent;
import cn.xunbao.indicator.Noted;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what units answered when they were asked about their reports (疑点提示). */
public final class QuestionAnswers {

  private QuestionAnswers() {}

  /** The answers up to a position, by id of the question. */
  public static Map<String, Noted<QuestionAnswered>> at(
      Facts facts, String programme, long position) {
    var answers = new HashMap<String, Noted<QuestionAnswered>>();
    facts
        .all(programme, FactKind.QUESTION_ANSWER, position)
        .values()
        .forEach(
            fact -> {
              var answered = fact.as(QuestionAnswered.class);
              answers.put(answered.event().question(), answered);
            });
    return answers;
  }

  static List<FactChange<?>> rows(QuestionEvent event, RecordedEvent recorded) {
    return FactChange.one(
        event.programme(),
        FactKind.QUESTION_ANSWER,
        event.period() + "/" + event.question(),
        NotedFact.of(event, recorded));
  }
}
