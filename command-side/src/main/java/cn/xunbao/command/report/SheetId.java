package cn.xunbao.command.report;

import cn.xunbao.events.report.ReportId;

/**
 * Which sheet (一张表): all that a unit reports for a period.
 *
 * @param programme id of the programme
 * @param unit code of the unit
 * @param period code of the period
 */
record SheetId(String programme, String unit, String period) {

  /** The report on one of its tasks. */
  ReportId report(String task) {
    return new ReportId(programme, task, unit, period);
  }
}
