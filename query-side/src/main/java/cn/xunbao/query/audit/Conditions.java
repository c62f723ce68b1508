package cn.xunbao.query.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a WHERE, with their parameters in order. */
final class Conditions {

  private final StringBuilder sql = new StringBuilder("TRUE");
  private final List<Object> parameters = new ArrayList<>();

  /** Adds one; each question mark takes the next value. */
  Conditions and(String condition, Object... values) {
    sql.append("\n   AND (").append(condition).append(')');
    for (var value : values) {
      parameters.add(value instanceof Instant instant ? Timestamp.from(instant) : value);
    }
    return this;
  }

  /** Adds one with a single parameter, if there is a value for it. */
  Conditions andIf(@Nullable Object value, String condition) {
    return value == null ? this : and(condition, value);
  }

  /** Adds one with two parameters, if there is a value, which both take. */
  Conditions andIfTwice(@Nullable Object value, String condition) {
    return value == null ? this : and(condition, value, value);
  }

  /** Adds one whose parameter is a list of texts, if there are any. */
  Conditions andIfAny(List<String> texts, String condition) {
    return texts.isEmpty() ? this : and(condition, (Object) texts.toArray(String[]::new));
  }

  String sql() {
    return sql.toString();
  }

  /** The parameters, and one that comes after the conditions. */
  List<Object> parametersAnd(Object last) {
    var all = new ArrayList<>(parameters);
    all.add(last);
    return all;
  }
}
