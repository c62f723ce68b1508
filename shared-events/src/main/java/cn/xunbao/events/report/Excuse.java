package cn.xunbao.events.report;

/** How a report that was owed is owed no longer. */
public enum Excuse {
  /** 豁免: the unit is exempt. */
  EXEMPTED,
  /** 免报: this report is waived. */
  WAIVED
}
