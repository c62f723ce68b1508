package cn.xunbao.query.ledger;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Light;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are wanted; null: all.
 *
 * @param campaign ordinal of the campaign
 * @param unit code of a unit that has a part in them
 * @param light their light
 * @param leader name of somebody who answers for them
 * @param state where they stand on the way to their closing
 * @param deadlineBefore they have a deadline before that day
 * @param overdue whether they go on past their deadline
 */
record LedgerFilter(
    @Nullable Integer campaign,
    @Nullable String unit,
    @Nullable Light light,
    @Nullable String leader,
    ClosingLife.@Nullable Stage state,
    @Nullable LocalDate deadlineBefore,
    @Nullable Boolean overdue) {

  boolean wants(ProgrammeState programme, LedgerItem item) {
    return (campaign == null || campaign == item.campaign())
        && (unit == null || concerns(programme, item, unit))
        && (light == null || light == item.light())
        && (leader == null || item.isAnsweredForBy(leader))
        && (state == null || state == item.closing().stage())
        && (deadlineBefore == null || isDueBefore(item, deadlineBefore))
        && (overdue == null || overdue == item.overdue());
  }

  private static boolean isDueBefore(LedgerItem item, LocalDate day) {
    var deadline = item.deadlineDate();
    return deadline != null && deadline.isBefore(day);
  }

  private static boolean concerns(ProgrammeState programme, LedgerItem item, String unit) {
    return programme.task(item.task()).filter(task -> programme.concerns(task, unit)).isPresent();
  }
}
