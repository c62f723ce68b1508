package cn.xunbao.query.summary;

/**
 * A report (件) that is owed: a pair of a task and a unit.
 *
 * @param campaign ordinal of the task's campaign
 * @param task code of the task
 * @param unit code of the unit that owes it
 * @param state how it stands
 */
public record Obligation(int campaign, String task, String unit, ReportState state) {}
