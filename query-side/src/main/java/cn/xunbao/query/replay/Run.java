package cn.xunbao.query.replay;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A replay under way.
 *
 * @param id its number
 * @param order what was asked for
 * @param state how far it has come
 * @param target position up to which it is folded first
 * @param generation the generation that it made; null before it has
 * @param replaced the generation that was live before it; null if none
 * @param settled names of the projections besides facts that are done
 * @param cancelled whether somebody has ended it
 */
record Run(
    long id,
    ReplayOrder order,
    ReplayState state,
    long target,
    @Nullable Long generation,
    @Nullable Long replaced,
    List<String> settled,
    boolean cancelled) {

  Run {
    settled = List.copyOf(settled);
  }

  /** The generation that it made. */
  long made() {
    return Objects.requireNonNull(generation, "a replay that folds has opened a generation");
  }
}
