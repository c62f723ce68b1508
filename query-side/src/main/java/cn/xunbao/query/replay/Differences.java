package cn.xunbao.query.replay;

import cn.xunbao.events.EventJson;
import cn.xunbao.query.fact.FactDifference;
import cn.xunbao.query.replay.Projection.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** All that differs is counted; the first so many are kept. */
final class Differences {

  static final int KEPT = 1000;

  private final List<Difference> first = new ArrayList<>();
  private long count;

  long count() {
    return count;
  }

  List<Difference> first() {
    return first;
  }

  void add(FactDifference fact) {
    add(
        new Difference(
            Projection.FACTS,
            fact.place().programme(),
            fact.place().kind(),
            fact.place().key(),
            fact.from(),
            value(fact.live()),
            value(fact.replayed())));
  }

  /** Compares what a table should hold at a position with what it holds. */
  void compare(
      String projection,
      SortedMap<String, String> derived,
      SortedMap<String, Kept> kept,
      long position) {
    derived.forEach(
        (key, value) -> {
          var there = kept.get(key);
          if (there == null || (!there.spent() && !there.value().equals(value))) {
            var live = there == null ? null : there.value();
            add(new Difference(projection, "", "", key, position, live, value));
          }
        });
    kept.forEach(
        (key, there) -> {
          if (!there.spent() && !derived.containsKey(key)) {
            add(new Difference(projection, "", "", key, position, there.value(), null));
          }
        });
  }

  private void add(Difference difference) {
    count++;
    if (first.size() < KEPT) {
      first.add(difference);
    }
  }

  private static @Nullable String value(FactDifference.@Nullable Value value) {
    return value == null ? null : EventJson.mapper().writeValueAsString(value);
  }
}
