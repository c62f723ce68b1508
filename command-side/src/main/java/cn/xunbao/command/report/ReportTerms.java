package cn.xunbao.command.report;

import java.time.Instant;

/**
 * What decides on the punctuality of a report.
 *
 * @param dueAt last second that counts as on time
 * @param dueRuleVersion version of the due rule applied
 * @param calendarVersion version of the calendar applied
 */
record ReportTerms(Instant dueAt, int dueRuleVersion, int calendarVersion) {}
