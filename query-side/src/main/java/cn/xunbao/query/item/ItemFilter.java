package cn.xunbao.query.item;

import cn.xunbao.events.item.ProblemGrade;
import cn.xunbao.item.ItemLife;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which items are wanted; null: all.
 *
 * @param unit code of the unit that is held to them
 * @param campaign ordinal of the campaign
 * @param task code of the task
 * @param stage where they stand
 * @param overdue whether they are open past their deadline
 * @param grade how grave a problem is
 * @param dueBy they have a deadline by that instant
 */
record ItemFilter(
    @Nullable String unit,
    @Nullable Integer campaign,
    @Nullable String task,
    ItemLife.@Nullable Stage stage,
    @Nullable Boolean overdue,
    @Nullable ProblemGrade grade,
    @Nullable Instant dueBy) {

  boolean wants(ItemLife life, Instant asOf) {
    return isOrAny(unit, life.unit())
        && isOrAny(campaign, life.opening().campaign())
        && isOrAny(task, life.opening().task())
        && isOrAny(stage, life.stage())
        && isOrAny(overdue, life.isOverdue(asOf))
        && isOrAny(grade, ItemOrigin.of(life.opening()).grade())
        && (dueBy == null || isDue(life, dueBy));
  }

  private static boolean isDue(ItemLife life, Instant by) {
    var charge = life.charge();
    return charge != null && !charge.deadline().isAfter(by);
  }

  private static boolean isOrAny(@Nullable Object wanted, @Nullable Object is) {
    return wanted == null || wanted.equals(is);
  }
}
