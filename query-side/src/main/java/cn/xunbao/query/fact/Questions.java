package cn.xunbao.query.fact;

import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.item.RequestLife;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the questions that were submitted upwards (提请研究) as they stood at a position. */
public final class Questions {

  private Questions() {}

  /** All of them, in the order of their ids. */
  public static List<Question> at(Facts facts, String programme, long position) {
    var questions = new LinkedHashMap<String, Question>();
    facts
        .all(programme, FactKind.REQUEST, position)
        .values()
        .forEach(
            fact -> {
              var event = (RequestEvent) fact.event();
              questions.compute(
                  event.request(), (id, before) -> after(before, event, fact.recordedAt()));
            });
    return List.copyOf(questions.values());
  }

  private static Question after(@Nullable Question before, RequestEvent event, Instant at) {
    return before == null
        ? new Question(RequestLife.after(null, event), at, at)
        : new Question(RequestLife.after(before.life(), event), before.askedAt(), at);
  }

  /**
   * One question.
   *
   * @param life how far it has come
   * @param askedAt when it was submitted
   * @param changedAt when it last came on
   */
  public record Question(RequestLife life, Instant askedAt, Instant changedAt) {}
}
