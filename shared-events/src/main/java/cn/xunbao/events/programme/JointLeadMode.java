package cn.xunbao.events.programme;

/** Which of several lead units owes a report. */
public enum JointLeadMode {
  /** Each of them. */
  EACH,
  /** The first named alone. */
  PRIMARY
}
