package cn.xunbao.command.report;

import cn.xunbao.edge.problem.Rejection;
import cn.xunbao.events.report.ReportContent;

/**
 * A row of a sheet: what it says of one task.
 *
 * @param pointer where it stands in the sheet
 * @param task code of the task
 * @param content what it says
 */
record SheetRow(String pointer, String task, ReportContent content) {

  /** Whether something at that pointer is about this row. */
  boolean has(String place) {
    return place.equals(pointer) || place.startsWith(pointer + "/");
  }

  /** A refusal of what it says, as one of the sheet: the period isn't the row's own. */
  Rejection refused(Rejection refusal) {
    return refusal.placed(
        place ->
            switch (place) {
              case "/period" -> "path:period";
              default -> pointer + place;
            });
  }
}
