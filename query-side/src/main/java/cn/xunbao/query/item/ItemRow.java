package cn.xunbao.query.item;

import cn.xunbao.events.item.EscalationRung;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.SupervisionLevel;
import cn.xunbao.item.Charge;
import cn.xunbao.item.ItemLife;
import cn.xunbao.item.ItemLife.Stage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A tracked item as it stands.
 *
 * @param item its id
 * @param kind what it is
 * @param task code of the task that it is about
 * @param campaign ordinal of the campaign; null: the whole programme
 * @param text what it says
 * @param origin where it comes from
 * @param stage where it stands
 * @param stageName the same in Chinese
 * @param unit code of the unit that is held to it
 * @param unitName its name
 * @param passedFrom code of the unit that it passed from when that unit ended; absent if it didn't
 * @param deadline last second in which it may report
 * @param overdue whether it is open past its deadline
 * @param requestedUntil end of an extension that is asked for
 * @param reportedAt when the unit reported it as dealt with, if that stands
 * @param escalated rung of the ladder that was reached
 * @param supervision supervision it is under
 * @param openedAt when it was recorded
 * @param closedAt when it was closed
 * @param closedInTime of a closed one: whether the unit had reported in time
 * @param reopened how often it was reopened
 * @param minutesWithUnit how long it has been with units, in minutes
 * @param minutesWithSupervisor how long it has been with the office, in minutes
 */
public record ItemRow(
    String item,
    ItemKind kind,
    @Nullable String task,
    @Nullable Integer campaign,
    String text,
    ItemOrigin origin,
    Stage stage,
    String stageName,
    @Nullable String unit,
    @Nullable String unitName,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String passedFrom,
    @Nullable Instant deadline,
    boolean overdue,
    @Nullable Instant requestedUntil,
    @Nullable Instant reportedAt,
    @Nullable EscalationRung escalated,
    @Nullable SupervisionLevel supervision,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable Boolean closedInTime,
    int reopened,
    long minutesWithUnit,
    long minutesWithSupervisor) {

  /** The row of an item, judged at an instant. */
  public static ItemRow of(ItemLife life, Instant asOf, UnaryOperator<String> names) {
    var opening = life.opening();
    var charge = Optional.ofNullable(life.charge());
    var clocks = life.clocks().stopped(asOf);
    return new ItemRow(
        opening.item(),
        life.kind(),
        opening.task(),
        opening.campaign(),
        opening.text(),
        ItemOrigin.of(opening),
        life.stage(),
        life.stage().chinese(),
        life.unit(),
        charge.map(Charge::unit).map(names).orElse(null),
        charge.map(Charge::passedFrom).orElse(null),
        charge.map(Charge::deadline).orElse(null),
        life.isOverdue(asOf),
        charge.map(Charge::requestedUntil).orElse(null),
        charge.map(Charge::reportedAt).orElse(null),
        charge.map(Charge::escalated).orElse(null),
        life.supervision(),
        life.openedAt(),
        life.closedAt(),
        life.isOpen() ? null : life.isClosedInTime(),
        life.reopened(),
        clocks.withUnit().toMinutes(),
        clocks.withSupervisor().toMinutes());
  }
}
