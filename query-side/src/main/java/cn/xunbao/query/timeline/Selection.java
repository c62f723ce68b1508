package cn.xunbao.query.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events a timeline is made of: a condition on the chronicle.
 *
 * @param where the condition
 * @param values a value for each of its question marks
 */
record Selection(String where, List<Object> values) {

  static Selection of(String where, Object... values) {
    return new Selection(where, Arrays.asList(values));
  }

  /** Those that are in one of several columns. */
  static Selection in(String column, Collection<String> values) {
    return of(column + " = ANY (?)", (Object) values.toArray(String[]::new));
  }

  /** Those at some positions. */
  static Selection at(Collection<Long> positions) {
    return of("position = ANY (?)", (Object) positions.toArray(Long[]::new));
  }

  Selection or(Selection other) {
    return joined("(%s) OR (%s)", other);
  }

  Selection and(Selection other) {
    return joined("(%s) AND (%s)", other);
  }

  Selection andIf(@Nullable String value, String where) {
    return value == null ? this : and(of(where, value));
  }

  private Selection joined(String form, Selection other) {
    var all = new ArrayList<>(values);
    all.addAll(other.values);
    return new Selection(form.formatted(where, other.where), all);
  }
}
