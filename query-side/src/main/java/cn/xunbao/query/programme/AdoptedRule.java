package cn.xunbao.query.programme;

import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.trace.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it was adopted once.
 *
 * @param <T> the rule
 * @param version number of the adoption, from 1
 * @param basis the decision that it rests on
 * @param from code of the period from which on it holds; null: from the beginning
 * @param inForce whether it counts for what is being reported now
 * @param adoptedAt when it was adopted
 * @param adoptedBy who adopted it
 * @param position position of the fact
 * @param rule the rule
 */
record AdoptedRule<T>(
    int version,
    @Nullable String basis,
    @Nullable String from,
    boolean inForce,
    Instant adoptedAt,
    Actor adoptedBy,
    long position,
    T rule) {

  static <T> AdoptedRule<T> of(
      RecordedEvent recorded,
      int version,
      @Nullable String basis,
      @Nullable String from,
      boolean inForce,
      T rule) {
    return new AdoptedRule<>(
        version,
        basis,
        from,
        inForce,
        recorded.recordedAt(),
        Actor.of(recorded.metadata()),
        recorded.position(),
        rule);
  }
}
