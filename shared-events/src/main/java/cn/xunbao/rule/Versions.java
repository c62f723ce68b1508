package cn.xunbao.rule;

import cn.xunbao.period.Period;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A rule with all its versions. For a period the one counts that was adopted last among those that
 * hold for it.
 *
 * @param <T> the rule
 * @param all its versions in the order of their adoption; the first holds from the beginning
 */
public record Versions<T>(List<Version<T>> all) {

  public Versions {
    all = List.copyOf(all);
  }

  /** A rule that holds until one is adopted. */
  static <T> Versions<T> startingWith(T rule) {
    return new Versions<>(List.of(new Version<>(0, null, rule)));
  }

  Versions<T> and(Version<T> version) {
    return new Versions<>(Stream.concat(all.stream(), Stream.of(version)).toList());
  }

  /** The version adopted last, whichever periods it is for. */
  public Version<T> newest() {
    return all.getLast();
  }

  /** The version for a period. */
  public Version<T> of(Period period) {
    return of(period, rule -> true);
  }

  Version<T> of(Period period, Predicate<T> concerned) {
    return all.reversed().stream()
        .filter(version -> version.holdsFor(period) && concerned.test(version.rule()))
        .findFirst()
        .orElseThrow();
  }
}
