package cn.xunbao.query.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param kind what for
 * @param projections names of what is derived again
 * @param upTo last position that counts; null: all there is
 */
public record ReplayOrder(ReplayKind kind, List<String> projections, @Nullable Long upTo) {

  public ReplayOrder {
    projections = List.copyOf(projections);
  }

  /** Whether the facts are derived again. */
  boolean foldsFacts() {
    return projections.contains(Projection.FACTS);
  }
}
