package cn.xunbao.events.task;

/** Where a proposal for the lead of a task comes from, the best first. */
public enum LeadSource {
  /** The lead in the row of an annex table that refines the task. */
  ANNEX_ROW,
  /** The lead of the section that the task stands in. */
  SECTION,
  /** The first unit that the task names. */
  FIRST_NAMED
}
