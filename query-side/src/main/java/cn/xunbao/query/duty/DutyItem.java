package cn.xunbao.query.duty;

import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.query.summary.Obligation;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that a unit owes.
 *
 * @param period code of the period
 * @param task code of the task
 * @param title text of the task
 * @param unit code of the unit
 * @param name name of the unit
 * @param dueAt last second that counts as on time, an extension counted in
 * @param state onTime, late, pending or missing
 * @param stage where the report stands
 * @param madeUp whether it came after the cut-off (补报)
 * @param resubmitBy while returned: last second that keeps the punctuality
 * @param requestedUntil end of an extension that is asked for and not decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DutyItem(
    String period,
    String task,
    String title,
    String unit,
    String name,
    Instant dueAt,
    String state,
    Stage stage,
    boolean madeUp,
    @Nullable Instant resubmitBy,
    @Nullable Instant requestedUntil) {

  static DutyItem of(String period, String title, String name, Obligation owed) {
    return new DutyItem(
        period,
        owed.task(),
        title,
        owed.unit(),
        name,
        owed.dueAt(),
        owed.state().code(),
        owed.life().stage(),
        owed.madeUp(),
        owed.life().resubmitBy(),
        owed.life().requestedUntil());
  }
}
