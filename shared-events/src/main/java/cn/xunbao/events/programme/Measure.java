package cn.xunbao.events.programme;

/** How the values of an indicator are to be read. */
public enum Measure {
  /** Running total since 1 January. */
  CUMULATIVE,
  /** Level or growth rate; never time-proportional. */
  LATEST,
  /** Done by a date; a value is the percentage done. */
  MILESTONE,
  /** Words; no arithmetic. */
  QUALITATIVE
}
