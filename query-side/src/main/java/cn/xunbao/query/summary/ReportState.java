package cn.xunbao.query.summary;

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

  /** The state of two together: in when both are in, late when one of them was. */
  static ReportState joined(ReportState one, ReportState other) {
    return one.compareTo(other) < 0 ? other : one;
  }
}
