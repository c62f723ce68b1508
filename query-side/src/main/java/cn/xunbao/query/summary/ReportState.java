package cn.xunbao.query.summary;

import java.util.Collection;
import java.util.Collections;

/**
 * How a report that is owed stands. What joins several reports stands as the last of theirs here.
 */
public enum ReportState {
  ON_TIME("onTime"),
  LATE("late"),
  MISSING("missing"),
  PENDING("pending");

  private final String code;

  ReportState(String code) {
    this.code = code;
  }

  /** The name in answers. */
  public String code() {
    return code;
  }

  /** Whether it is in. */
  public boolean isSubmitted() {
    return this == ON_TIME || this == LATE;
  }

  /**
   * The state of a unit or task with these reports: in when all are in, late when one of them was.
   */
  static ReportState joined(Collection<ReportState> reports) {
    return Collections.max(reports);
  }
}
