package cn.xunbao.query.fact;

import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.measure.MeasureLife;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the measures towards units as they stood at a position. */
public final class Measures {

  private Measures() {}

  /** All of them, in the order of their ids. */
  public static List<MeasureLife> at(Facts facts, String programme, long position) {
    var measures = new LinkedHashMap<String, MeasureLife>();
    facts
        .all(programme, FactKind.MEASURE, position)
        .values()
        .forEach(
            fact -> {
              var event = (MeasureEvent) fact.event();
              measures.compute(event.measure(), (id, life) -> MeasureLife.after(life, event));
            });
    return List.copyOf(measures.values());
  }
}
