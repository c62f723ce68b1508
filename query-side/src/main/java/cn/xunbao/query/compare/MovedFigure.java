package cn.xunbao.query.compare;

import cn.xunbao.query.summary.Basis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is another one, or rests on other events, than it was.
 *
 * @param from what it was; null: there was none
 * @param to what it is; null: there is none any more
 */
public record MovedFigure(@Nullable Basis from, @Nullable Basis to) {

  /**
   * The figures that have moved, those of the later summary in their order, then those that went.
   */
  public static List<MovedFigure> between(List<Basis> from, List<Basis> to) {
    var before =
        from.stream()
            .collect(
                Collectors.toMap(
                    Basis::figure, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    var moved = new ArrayList<MovedFigure>();
    for (var figure : to) {
      var was = before.remove(figure.figure());
      if (was == null || !was.value().equals(figure.value())) {
        moved.add(new MovedFigure(was, figure));
      }
    }
    before.values().forEach(gone -> moved.add(new MovedFigure(gone, null)));
    return moved;
  }

  /** The figure itself. */
  public Basis figure() {
    if (to != null) {
      return to;
    }
    if (from != null) {
      return from;
    }
    throw new IllegalStateException("a figure that was nowhere doesn't move");
  }

  /** Positions of the events that made it move: those on which only one of the two rests. */
  public List<Long> positions() {
    var was = from == null ? List.<Long>of() : from.positions();
    var is = to == null ? List.<Long>of() : to.positions();
    var both = new HashSet<>(was);
    both.retainAll(is);
    return Stream.concat(was.stream(), is.stream())
        .filter(position -> !both.contains(position))
        .sorted()
        .toList();
  }
}
