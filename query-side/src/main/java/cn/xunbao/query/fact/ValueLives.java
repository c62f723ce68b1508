package cn.xunbao.query.fact;

import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.value.ValueId;
import cn.xunbao.indicator.ValueLife;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what others have said of values that units reported. */
public final class ValueLives {

  private ValueLives() {}

  /** All that have been assessed in a programme. */
  public static Map<ValueId, ValueLife> of(Facts facts, String programme, long position) {
    return lives(facts.all(programme, FactKind.VALUE, position).values());
  }

  /** All that have been assessed of an indicator. */
  public static Map<ValueId, ValueLife> of(
      Facts facts, String programme, String indicator, long position) {
    return lives(facts.prefixed(programme, FactKind.VALUE, indicator + "/", position).values());
  }

  private static Map<ValueId, ValueLife> lives(Collection<NotedFact> facts) {
    var lives = new LinkedHashMap<ValueId, ValueLife>();
    for (var fact : facts) {
      var noted = fact.as(ValueEvent.class);
      lives.compute(noted.event().id(), (id, life) -> ValueLife.after(life, noted));
    }
    return lives;
  }
}
