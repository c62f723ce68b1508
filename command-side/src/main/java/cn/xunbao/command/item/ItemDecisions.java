package cn.xunbao.command.item;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.item.ItemAcknowledged;
import cn.xunbao.events.item.ItemAssigned;
import cn.xunbao.events.item.ItemChecked;
import cn.xunbao.events.item.ItemClosed;
import cn.xunbao.events.item.ItemExtended;
import cn.xunbao.events.item.ItemExtensionRefused;
import cn.xunbao.events.item.ItemExtensionRequested;
import cn.xunbao.events.item.ItemProgress;
import cn.xunbao.events.item.ItemReopened;
import cn.xunbao.events.item.ItemReported;
import cn.xunbao.events.item.ItemTransferred;
import cn.xunbao.events.item.ProblemSupervised;
import cn.xunbao.item.Charge;
import cn.xunbao.item.ItemLife;
import cn.xunbao.item.ItemLife.Stage;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides steps in the life of a tracked item. Each refusal says what to do instead. What has been
 * done already comes to nothing.
 */
final class ItemDecisions {

  private final ItemLife life;
  private final @Nullable String reporter;
  private final EventMetadata by;

  private ItemDecisions(ItemLife life, @Nullable String reporter, EventMetadata by) {
    this.life = life;
    this.reporter = reporter;
    this.by = by;
  }

  /**
   * The event that a step is; empty if it has been taken.
   *
   * @param reporter client that reported the item as dealt with; null if none has
   * @param by who takes the step, and when
   * @throws RejectedException if it isn't allowed
   */
  static Optional<ItemProgress> decide(
      ItemLife life, ItemStep step, @Nullable String reporter, EventMetadata by) {
    return new ItemDecisions(life, reporter, by).decide(step);
  }

  private Optional<ItemProgress> decide(ItemStep step) {
    return switch (step) {
      case AssignItem c -> assign(c);
      case AcknowledgeItem c -> acknowledge(c);
      case RequestItemExtension c -> requestExtension(c);
      case ExtendItem c -> extend(c);
      case RefuseItemExtension c -> refuseExtension(c);
      case TransferItem c -> transfer(c);
      case ReportItem c -> report(c);
      case CheckItem c -> check(c);
      case CloseItem c -> close(c);
      case ReopenItem c -> reopen(c);
      case SuperviseProblem c -> supervise(c);
    };
  }

  private Optional<ItemProgress> assign(AssignItem c) {
    if (life.stage() == Stage.ASSIGNED && isHeldBy(c.unit(), c.deadline())) {
      return Optional.empty();
    }
    require("只有待交办的事项可以交办；要换承办单位的，请转办", Stage.RAISED);
    requireFuture("/deadline", c.deadline());
    return Optional.of(
        new ItemAssigned(
            programme(), life.kind(), item(c), task(), c.unit(), c.deadline(), c.requirement()));
  }

  private boolean isHeldBy(String unit, Instant deadline) {
    return life.held().unit().equals(unit) && life.held().deadline().equals(deadline);
  }

  private Optional<ItemProgress> acknowledge(AcknowledgeItem c) {
    requireHeldBy(c.unit());
    if (life.stage() == Stage.ACKNOWLEDGED) {
      return Optional.empty();
    }
    require("只有待签收的事项可以签收", Stage.ASSIGNED);
    return Optional.of(new ItemAcknowledged(programme(), life.kind(), item(c), task(), c.unit()));
  }

  private Optional<ItemProgress> requestExtension(RequestItemExtension c) {
    var charge = requireHeldBy(c.unit());
    if (c.until().equals(charge.requestedUntil())) {
      return Optional.empty();
    }
    requireWithUnit("事项不在承办单位手中，无须延期");
    requireLater(c.until(), charge);
    if (!DueRule.isOnTime(by.recordedAt(), charge.deadline())) {
      throw Rejections.of(
          ProblemType.DEADLINE_PASSED,
          "延期须在时限（%s）之前申请，现时限已过，请尽快办结并反馈".formatted(print(charge.deadline())));
    }
    if (charge.requestedUntil() != null) {
      throw Rejections.conflict("已有延期申请待审批，请等待答复");
    }
    return Optional.of(
        new ItemExtensionRequested(
            programme(), life.kind(), item(c), task(), c.unit(), c.until(), c.reason()));
  }

  private Optional<ItemProgress> extend(ExtendItem c) {
    var charge = requireRequested();
    requireLater(c.until(), charge);
    return Optional.of(
        new ItemExtended(
            programme(),
            life.kind(),
            item(c),
            task(),
            charge.unit(),
            charge.deadline(),
            c.until(),
            c.comment()));
  }

  private Optional<ItemProgress> refuseExtension(RefuseItemExtension c) {
    var charge = requireRequested();
    return Optional.of(
        new ItemExtensionRefused(
            programme(), life.kind(), item(c), task(), charge.unit(), c.reason()));
  }

  private Optional<ItemProgress> transfer(TransferItem c) {
    requireWithUnit("只有在承办单位手中的事项可以转办；待交办的，请直接交办");
    var charge = life.held();
    if (charge.unit().equals(c.unit())) {
      throw Rejections.invalidRequest("/unit", "same-unit", "该事项已由此单位承办，请填写另一个单位");
    }
    var deadline = c.deadline() == null ? charge.deadline() : c.deadline();
    requireFuture("/deadline", deadline);
    return Optional.of(
        new ItemTransferred(
            programme(),
            life.kind(),
            item(c),
            task(),
            c.unit(),
            charge.unit(),
            deadline,
            c.reason()));
  }

  private Optional<ItemProgress> report(ReportItem c) {
    requireHeldBy(c.unit());
    require(life.stage() == Stage.ASSIGNED ? "请先签收，再反馈办理情况" : "只有办理中的事项可以反馈", Stage.ACKNOWLEDGED);
    return Optional.of(
        new ItemReported(
            programme(), life.kind(), item(c), task(), c.unit(), c.text(), c.evidence()));
  }

  private Optional<ItemProgress> check(CheckItem c) {
    require("只有待核查的事项可以核查，请待承办单位反馈", Stage.REPORTED);
    if (by.client().equals(reporter)) {
      throw Rejections.forbidden("不得核查本人反馈的事项，请由其他人员办理");
    }
    return Optional.of(
        new ItemChecked(
            programme(), life.kind(), item(c), task(), life.held().unit(), c.passed(), c.reason()));
  }

  private Optional<ItemProgress> close(CloseItem c) {
    if (life.stage() == Stage.CLOSED) {
      return Optional.empty();
    }
    require("核查通过后方可销号", Stage.CHECKED);
    return Optional.of(
        new ItemClosed(programme(), life.kind(), item(c), task(), life.held().unit(), c.text()));
  }

  private Optional<ItemProgress> reopen(ReopenItem c) {
    require("只有已销号的事项可以重新立项", Stage.CLOSED);
    return Optional.of(
        new ItemReopened(
            programme(), life.kind(), item(c), task(), life.held().unit(), c.reason()));
  }

  private Optional<ItemProgress> supervise(SuperviseProblem c) {
    requireWithUnit("只有在承办单位手中的问题可以督办");
    return Optional.of(
        new ProblemSupervised(
            programme(), item(c), task(), life.held().unit(), c.level(), c.number(), c.text()));
  }

  private void require(String rule, Stage stage) {
    if (life.stage() != stage) {
      throw wrongStage(rule);
    }
  }

  private void requireWithUnit(String rule) {
    if (!life.isWithUnit()) {
      throw wrongStage(rule);
    }
  }

  private RejectedException wrongStage(String rule) {
    return Rejections.of(
        ProblemType.WRONG_STAGE, "该事项现为“%s”：%s".formatted(life.stage().chinese(), rule));
  }

  private Charge requireHeldBy(String unit) {
    if (!unit.equals(life.unit())) {
      throw Rejections.forbidden("该事项不由本单位承办");
    }
    return life.held();
  }

  private Charge requireRequested() {
    requireWithUnit("没有待审批的延期申请");
    var charge = life.held();
    if (charge.requestedUntil() == null) {
      throw Rejections.conflict("没有待审批的延期申请；延期须由承办单位在时限之前申请");
    }
    return charge;
  }

  private void requireFuture(String pointer, Instant deadline) {
    if (!deadline.isAfter(by.recordedAt())) {
      throw Rejections.invalidRequest(
          pointer, "too-early", "时限应晚于现在（%s）".formatted(print(by.recordedAt())));
    }
  }

  private static void requireLater(Instant until, Charge charge) {
    if (!until.isAfter(charge.deadline())) {
      throw Rejections.invalidRequest(
          "/until", "too-early", "延期至应晚于现时限（%s）".formatted(print(charge.deadline())));
    }
  }

  private static String print(Instant instant) {
    return AnswerInstants.print(instant);
  }

  private String programme() {
    return life.opening().programme();
  }

  private @Nullable String task() {
    return life.opening().task();
  }

  private static String item(ItemStep step) {
    return step.target().item();
  }
}
