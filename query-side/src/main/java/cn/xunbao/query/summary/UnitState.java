package cn.xunbao.query.summary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a unit stands with all its reports. */
public enum UnitState {
  /** All are in. */
  SUBMITTED,
  /** Some are in, not all (部分报送). */
  PARTIAL,
  /** None is in, and they are not yet due. */
  PENDING,
  /** None is in, and they are due. */
  MISSING;

  public static UnitState of(Counts reports) {
    if (reports.submitted() == reports.expected()) {
      return SUBMITTED;
    }
    if (reports.submitted() > 0) {
      return PARTIAL;
    }
    return reports.pending() > 0 ? PENDING : MISSING;
  }

  /** The name in answers. */
  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
