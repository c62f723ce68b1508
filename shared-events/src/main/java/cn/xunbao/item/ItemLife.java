package cn.xunbao.item;

import cn.xunbao.duty.ReportClocks;
import cn.xunbao.duty.ReportClocks.Side;
import cn.xunbao.events.item.ItemAcknowledged;
import cn.xunbao.events.item.ItemAssigned;
import cn.xunbao.events.item.ItemChecked;
import cn.xunbao.events.item.ItemClosed;
import cn.xunbao.events.item.ItemEscalated;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemExtended;
import cn.xunbao.events.item.ItemExtensionRefused;
import cn.xunbao.events.item.ItemExtensionRequested;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ItemOpening;
import cn.xunbao.events.item.ItemProgress;
import cn.xunbao.events.item.ItemReopened;
import cn.xunbao.events.item.ItemReported;
import cn.xunbao.events.item.ItemTransferred;
import cn.xunbao.events.item.ProblemEscalated;
import cn.xunbao.events.item.ProblemSupervised;
import cn.xunbao.events.item.SupervisionLevel;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.succession.Succession;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a tracked item has come, folded from its events.
 *
 * @param opening how it began
 * @param openedAt when it began
 * @param stage where it stands
 * @param charge who is held to it; null before it is assigned, and after it was reopened
 * @param supervision the highest supervision it was put under; null if none
 * @param closedAt when it was closed; null while it is open
 * @param reopened how often it was reopened
 * @param clocks how long it has been with the unit and with the supervisor
 */
public record ItemLife(
    ItemOpening opening,
    Instant openedAt,
    Stage stage,
    @Nullable Charge charge,
    @Nullable SupervisionLevel supervision,
    @Nullable Instant closedAt,
    int reopened,
    ReportClocks clocks) {

  /** Where an item stands. */
  public enum Stage {
    /** Recorded, or reopened, and to be assigned (待交办). */
    RAISED("待交办"),
    /** Assigned, to be acknowledged (待签收). */
    ASSIGNED("待签收"),
    /** Acknowledged, being dealt with (办理中). */
    ACKNOWLEDGED("办理中"),
    /** Reported as dealt with, to be checked (待核查). */
    REPORTED("待核查"),
    /** Checked and found dealt with, to be closed (待销号). */
    CHECKED("待销号"),
    /** Closed (已销号). */
    CLOSED("已销号");

    private final String chinese;

    Stage(String chinese) {
      this.chinese = chinese;
    }

    /** Its name for a reader. */
    public String chinese() {
      return chinese;
    }
  }

  /** The life after one more event; {@code before} is null before the first. */
  public static ItemLife after(@Nullable ItemLife before, ItemEvent event, Instant at) {
    return switch (event) {
      case ItemOpening e ->
          new ItemLife(
              e,
              at,
              Stage.RAISED,
              null,
              null,
              null,
              0,
              ReportClocks.NONE.passedTo(Side.SUPERVISOR, at));
      case ItemProgress e -> {
        if (before == null) {
          throw new IllegalStateException("an item's stream begins with its opening");
        }
        yield before.after(e, at);
      }
    };
  }

  private ItemLife after(ItemProgress event, Instant at) {
    return switch (event) {
      case ItemAssigned e -> assigned(Charge.of(e.unit(), e.deadline()), at);
      case ItemTransferred e -> assigned(Charge.of(e.unit(), e.deadline()), at);
      case ItemAcknowledged e -> with(Stage.ACKNOWLEDGED, held().passedTo(e.unit()), clocks);
      case ItemExtensionRequested e ->
          with(stage, held().passedTo(e.unit()).asking(e.until()), clocks);
      case ItemExtensionRefused e -> with(stage, held().asking(null), clocks);
      case ItemExtended e -> with(stage, held().passedTo(e.unit()).due(e.deadline()), clocks);
      case ItemReported e ->
          with(
              Stage.REPORTED,
              held().passedTo(e.unit()).reported(at),
              clocks.passedTo(Side.SUPERVISOR, at));
      case ItemChecked e ->
          e.passed()
              ? with(Stage.CHECKED, held(), clocks)
              : with(Stage.ACKNOWLEDGED, held().reported(null), clocks.passedTo(Side.UNIT, at));
      case ItemClosed e ->
          new ItemLife(
              opening,
              openedAt,
              Stage.CLOSED,
              charge,
              supervision,
              at,
              reopened,
              clocks.stopped(at));
      case ItemReopened e ->
          new ItemLife(
              opening,
              openedAt,
              Stage.RAISED,
              null,
              supervision,
              null,
              reopened + 1,
              clocks.passedTo(Side.SUPERVISOR, at));
      case ProblemSupervised e ->
          new ItemLife(
              opening,
              openedAt,
              stage,
              charge,
              supervision == SupervisionLevel.LISTED ? supervision : e.level(),
              closedAt,
              reopened,
              clocks);
      case ProblemEscalated e -> with(stage, held().escalated(e.rung()), clocks);
      case ItemEscalated e -> with(stage, held().escalated(e.rung()), clocks);
    };
  }

  /**
   * The same on a day: an open one is held to by the successor of a unit that has ended (机构改革); a
   * closed one stays with the unit of its day.
   */
  public ItemLife on(LocalDate day, Succession succession) {
    if (charge == null || !isOpen()) {
      return this;
    }
    var task = opening.task();
    var about = task == null ? null : new TaskId(opening.programme(), task);
    return with(stage, charge.passedTo(succession.holder(charge.unit(), about, day)), clocks);
  }

  /** What it is. */
  public ItemKind kind() {
    return opening.kind();
  }

  /** Whether it is still to be closed. */
  public boolean isOpen() {
    return stage != Stage.CLOSED;
  }

  /** Whether it is the unit's turn. */
  public boolean isWithUnit() {
    return stage == Stage.ASSIGNED || stage == Stage.ACKNOWLEDGED;
  }

  /** Code of the unit that is held to it; null if none is. */
  public @Nullable String unit() {
    return charge == null ? null : charge.unit();
  }

  /**
   * Whether it is open past its deadline at an instant: the unit has not reported, or did too late.
   * What was reported in time and waits for the office is not overdue.
   */
  public boolean isOverdue(Instant at) {
    return isOpen() && charge != null && charge.isLate(at);
  }

  /** Whether it was closed, and what the unit reported came in time. */
  public boolean isClosedInTime() {
    return closedAt != null && charge != null && !charge.isLate(closedAt);
  }

  /** The charge of an item that is assigned. */
  public Charge held() {
    if (charge == null) {
      throw new IllegalStateException("%s: nobody is held to it".formatted(stage));
    }
    return charge;
  }

  private ItemLife assigned(Charge to, Instant at) {
    return with(Stage.ASSIGNED, to, clocks.passedTo(Side.UNIT, at));
  }

  private ItemLife with(Stage next, Charge held, ReportClocks running) {
    return new ItemLife(opening, openedAt, next, held, supervision, closedAt, reopened, running);
  }
}
