package cn.xunbao.standalone.demo;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the units keep their dates. Sloppy units hold about a fifth of all that is owed, so that the
 * whole comes out at 88% on time whichever they are, and the tables show who they are.
 */
final class Characters {

  private static final double SLOPPY_SHARE = 0.2;

  private final Set<String> sloppy;

  private Characters(Set<String> sloppy) {
    this.sloppy = sloppy;
  }

  /**
   * Gives each unit its character.
   *
   * @param owing codes of units, once for each task that they lead
   */
  static Characters of(long seed, List<String> owing) {
    var owed =
        owing.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    var shuffled =
        owed.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Long>>comparingDouble(
                        unit -> Dice.of(seed, "character", unit.getKey()).between(0, 1))
                    .thenComparing(Map.Entry::getKey))
            .toList();
    var sloppy = new HashSet<String>();
    var room = Math.round(SLOPPY_SHARE * owing.size());
    for (var unit : shuffled) {
      if (unit.getValue() <= room) {
        sloppy.add(unit.getKey());
        room -= unit.getValue();
      }
    }
    return new Characters(sloppy);
  }

  /** Probability that a report of the unit comes too late. */
  double late(String unit) {
    return sloppy.contains(unit) ? 0.18 : 0.03;
  }

  /** Probability that a report of the unit never comes. */
  double missing(String unit) {
    return sloppy.contains(unit) ? 0.18 : 0.03;
  }

  boolean isSloppy(String unit) {
    return sloppy.contains(unit);
  }
}
