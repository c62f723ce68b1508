package cn.xunbao.query.fact;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.events.closing.ClosingEvent;
import java.util.HashMap;
import java.util.Map;

/** Reads how far tasks have come on the way to their closing (销号), as of a position. */
public final class Closings {

  private Closings() {}

  /** By code of the task; tasks that nothing was applied for are not there. */
  public static Map<String, ClosingLife> at(Facts facts, String programme, long position) {
    return fold(facts.all(programme, FactKind.CLOSING, position));
  }

  /** One task's; {@link ClosingLife#NONE} if nothing was applied for. */
  public static ClosingLife of(Facts facts, String programme, String task, long position) {
    return fold(facts.prefixed(programme, FactKind.CLOSING, task + "/", position))
        .getOrDefault(task, ClosingLife.NONE);
  }

  private static Map<String, ClosingLife> fold(Map<String, EventFact> events) {
    var lives = new HashMap<String, ClosingLife>();
    events
        .values()
        .forEach(
            fact -> {
              var event = (ClosingEvent) fact.event();
              var before = lives.getOrDefault(event.task(), ClosingLife.NONE);
              lives.put(event.task(), before.after(event, fact.recordedAt()));
            });
    return Map.copyOf(lives);
  }
}
