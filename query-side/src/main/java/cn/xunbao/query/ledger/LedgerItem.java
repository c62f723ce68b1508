package cn.xunbao.query.ledger;

import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.query.summary.Light;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task in the ledger.
 *
 * @param task its code
 * @param campaign ordinal of its campaign
 * @param campaignName name of its campaign
 * @param number its number in the document
 * @param section the section it stands in
 * @param title its text
 * @param deadline a month, words, or null
 * @param leadUnits its lead units, the first is the primary; empty: one is to be assigned
 * @param responsibleUnits units with an own share
 * @param supportingUnits units that help
 * @param period the last 旬 that had ended: what state, light and reports are about
 * @param light the worst light of its indicators in that 旬
 * @param reports what each unit that owes a report has done
 */
record LedgerItem(
    String task,
    int campaign,
    String campaignName,
    @Nullable String number,
    @Nullable String section,
    String title,
    @Nullable String deadline,
    List<NamedUnit> leadUnits,
    List<NamedUnit> responsibleUnits,
    List<NamedUnit> supportingUnits,
    String period,
    Light light,
    List<OwedReport> reports) {

  /**
   * A unit with its name.
   *
   * @param unit its code
   * @param name its name
   */
  record NamedUnit(String unit, String name) {}

  /**
   * A report that is owed for the period.
   *
   * @param unit code of the unit
   * @param name name of the unit
   * @param state onTime, late, pending or missing
   * @param stage where it stands: OPEN, SUBMITTED, RETURNED, ACCEPTED or WITHDRAWN
   * @param recordedAt when it was first submitted, if it was
   * @param revision number of its present version, if there is one
   * @param progress what it says, if there is one
   */
  record OwedReport(
      String unit,
      String name,
      String state,
      Stage stage,
      @Nullable Instant recordedAt,
      @Nullable Integer revision,
      @Nullable String progress) {}
}
