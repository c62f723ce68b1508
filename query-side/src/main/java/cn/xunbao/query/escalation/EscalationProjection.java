package cn.xunbao.query.escalation;

import cn.xunbao.item.Escalation;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.replay.Projection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** When items rise, derived again. */
final class EscalationProjection implements Projection {

  private final NextRungs rungs;

  EscalationProjection(NextRungs rungs) {
    this.rungs = rungs;
  }

  @Override
  public String name() {
    return "escalations";
  }

  @Override
  public long hold() {
    return rungs.plan();
  }

  @Override
  public SortedMap<String, String> derived(Facts facts, long position) {
    var values = new TreeMap<String, String>();
    due(facts, rungs.changed(0, position), position)
        .forEach((item, next) -> values.put(key(item), next.at().toString()));
    return values;
  }

  @Override
  public SortedMap<String, Kept> kept() {
    var kept = new TreeMap<String, Kept>();
    rungs.all().forEach((item, at) -> kept.put(key(item), new Kept(at.toString(), false)));
    return kept;
  }

  /** Rows that are as they should be are left alone: they may have been put off, or fired. */
  @Override
  public void refill(Facts facts, long position) {
    var there = rungs.all();
    var changed = rungs.changed(0, position);
    var due = due(facts, changed, position);
    changed
        .keySet()
        .forEach(
            item -> {
              var next = Optional.ofNullable(due.get(item));
              var at = there.remove(item);
              if (!next.map(it -> it.at().equals(at)).orElse(at == null)) {
                rungs.replace(item, next);
              }
            });
    there.keySet().forEach(item -> rungs.replace(item, Optional.empty()));
  }

  private static Map<NextRung, Escalation> due(
      Facts facts, Map<NextRung, Long> items, long position) {
    return new Rungs(facts, new ProgrammeStates(facts), position).due(items);
  }

  private static String key(NextRung item) {
    return item.programme() + "/" + item.item();
  }
}
