package cn.xunbao.command.item;

import cn.xunbao.events.item.EscalationRung;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.SupervisionLevel;
import cn.xunbao.item.Charge;
import cn.xunbao.item.ItemLife;
import cn.xunbao.item.ItemLife.Stage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an item stands after a step.
 *
 * @param programme id of the programme
 * @param kind what it is
 * @param item its id
 * @param task code of the task
 * @param campaign ordinal of the campaign
 * @param stage where it stands
 * @param unit code of the unit that is held to it
 * @param deadline last second in which it may report
 * @param requestedUntil end of an extension that is asked for
 * @param escalated rung of the ladder that was reached
 * @param supervision supervision it is under
 * @param reopened how often it was reopened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemStanding(
    String programme,
    ItemKind kind,
    String item,
    @Nullable String task,
    @Nullable Integer campaign,
    Stage stage,
    @Nullable String unit,
    @Nullable Instant deadline,
    @Nullable Instant requestedUntil,
    @Nullable EscalationRung escalated,
    @Nullable SupervisionLevel supervision,
    int reopened) {

  /** How it stands. */
  public static ItemStanding of(ItemLife life) {
    var charge = Optional.ofNullable(life.charge());
    return new ItemStanding(
        life.opening().programme(),
        life.kind(),
        life.opening().item(),
        life.opening().task(),
        life.opening().campaign(),
        life.stage(),
        life.unit(),
        charge.map(Charge::deadline).orElse(null),
        charge.map(Charge::requestedUntil).orElse(null),
        charge.map(Charge::escalated).orElse(null),
        life.supervision(),
        life.reopened());
  }
}
