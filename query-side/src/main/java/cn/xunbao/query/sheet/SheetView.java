package cn.xunbao.query.sheet;

import java.time.Instant;
import java.util.List;

/**
 * What a unit has to say for a period, filled in as far as it is known.
 *
 * @param asOf the instant it is judged at
 * @param position position of the last event that counts
 * @param programme id of the programme
 * @param unit code of the unit
 * @param name name of the unit
 * @param period code of the period
 * @param periodName name of the period
 * @param rows one a task: those that it owes first, then its inputs to others, each in the order of
 *     the plan
 */
record SheetView(
    Instant asOf,
    long position,
    String programme,
    String unit,
    String name,
    String period,
    String periodName,
    List<SheetLine> rows) {

  SheetView {
    rows = List.copyOf(rows);
  }
}
