package cn.xunbao.command.closing;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.closing.ClosingLife.Extension;
import cn.xunbao.closing.ClosingLife.Stage;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.closing.ClosingApplied;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.closing.ClosingFollowedUp;
import cn.xunbao.events.closing.ClosingGranted;
import cn.xunbao.events.closing.ClosingId;
import cn.xunbao.events.closing.ClosingInspected;
import cn.xunbao.events.closing.ClosingPublished;
import cn.xunbao.events.closing.ClosingRefused;
import cn.xunbao.events.closing.ClosingReviewed;
import cn.xunbao.events.closing.ClosingWithdrawn;
import cn.xunbao.events.closing.DeadlineExtensionGranted;
import cn.xunbao.events.closing.DeadlineExtensionRefused;
import cn.xunbao.events.closing.DeadlineExtensionRequested;
import cn.xunbao.period.PlanDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides steps on the way of a task to its end. Each refusal says what to do instead. */
final class ClosingDecisions {

  private final ClosingLife life;
  private final ClosingPeople people;
  private final EventMetadata by;
  private final ClosingId id;

  private ClosingDecisions(ClosingLife life, ClosingPeople people, EventMetadata by, ClosingId id) {
    this.life = life;
    this.people = people;
    this.by = by;
    this.id = id;
  }

  /**
   * The event that a step is.
   *
   * @param people who has acted on the application so far
   * @param by who takes the step, and when
   * @throws RejectedException if it isn't allowed
   */
  static ClosingEvent decide(
      ClosingLife life, ClosingPeople people, ClosingStep step, EventMetadata by) {
    return new ClosingDecisions(life, people, by, step.target()).decide(step);
  }

  private ClosingEvent decide(ClosingStep step) {
    return switch (step) {
      case ClosingStep.Apply c -> apply(c);
      case ClosingStep.Withdraw c -> withdraw(c);
      case ClosingStep.Inspect c -> inspect(c);
      case ClosingStep.Review c -> review(c);
      case ClosingStep.Publish c -> publish(c);
      case ClosingStep.Grant c -> grant(c);
      case ClosingStep.Refuse c -> refuse(c);
      case ClosingStep.FollowUp c -> followUp(c);
      case ClosingStep.RequestExtension c -> requestExtension(c);
      case ClosingStep.GrantExtension c -> grantExtension(c);
      case ClosingStep.RefuseExtension c -> refuseExtension(c);
    };
  }

  private ClosingEvent apply(ClosingStep.Apply c) {
    if (life.isPending() || life.stage() == Stage.CLOSED) {
      throw wrongStage("已有销号申请或已销号，不能重复申请");
    }
    return new ClosingApplied(id.programme(), id.task(), c.unit(), c.text(), c.evidence());
  }

  private ClosingEvent withdraw(ClosingStep.Withdraw c) {
    require("只有审核之前的申请可以撤回", Stage.APPLIED, Stage.INSPECTED);
    if (!c.unit().equals(life.unit())) {
      throw Rejections.forbidden("该申请不由本单位提出，不能撤回");
    }
    return new ClosingWithdrawn(id.programme(), id.task(), unit(), c.reason());
  }

  private ClosingEvent inspect(ClosingStep.Inspect c) {
    people.requireOtherThanApplicant(by);
    require("只有待现场核验的申请可以核验", Stage.APPLIED);
    var faults = new Faults();
    checkPast("/inspectedOn", c.inspectedOn(), faults);
    if (people.hasApplicantAmong(c.inspectors())) {
      faults.add("/inspectors", "applicant", "申请人不得参加对本人申请的现场核验");
    }
    faults.throwIfAny();
    return new ClosingInspected(
        id.programme(),
        id.task(),
        unit(),
        c.inspectors(),
        c.inspectedOn(),
        c.passed(),
        c.finding());
  }

  private ClosingEvent review(ClosingStep.Review c) {
    people.requireReviewer(by);
    require("须先现场核验，再审核签字", Stage.INSPECTED);
    if (!Boolean.TRUE.equals(life.passed())) {
      throw wrongStage("现场核验未通过，请不予销号并说明理由");
    }
    return new ClosingReviewed(id.programme(), id.task(), unit(), c.opinion());
  }

  private ClosingEvent publish(ClosingStep.Publish c) {
    people.requireOtherThanApplicant(by);
    require("须先审核签字，再公示", Stage.REVIEWED);
    if (c.until().isBefore(c.from()) || c.until().isBefore(today())) {
      throw Rejections.invalidRequest(
          "/until", FaultCodes.OUT_OF_RANGE, "公示截止日应不早于起始日和今日（%s）".formatted(today()));
    }
    return new ClosingPublished(id.programme(), id.task(), unit(), c.place(), c.from(), c.until());
  }

  private ClosingEvent grant(ClosingStep.Grant c) {
    people.requireOtherThanApplicant(by);
    require("须经审核签字后销号", Stage.REVIEWED, Stage.PUBLISHED);
    var until = life.publishedUntil();
    if (until != null && !today().isAfter(until)) {
      throw wrongStage("公示至%s，期满后方可销号".formatted(until));
    }
    var faults = new Faults();
    checkPast("/decidedOn", c.decidedOn(), faults);
    faults.throwIfAny();
    return new ClosingGranted(
        id.programme(), id.task(), unit(), c.document(), c.decidedOn(), c.text());
  }

  private ClosingEvent refuse(ClosingStep.Refuse c) {
    people.requireOtherThanApplicant(by);
    if (!life.isPending()) {
      throw wrongStage("没有待办理的销号申请");
    }
    return new ClosingRefused(id.programme(), id.task(), unit(), c.reason());
  }

  private ClosingEvent followUp(ClosingStep.FollowUp c) {
    people.requireOtherThanApplicant(by);
    require("只有已销号的任务可以回头看", Stage.CLOSED);
    var faults = new Faults();
    checkPast("/inspectedOn", c.inspectedOn(), faults);
    faults.throwIfAny();
    return new ClosingFollowedUp(
        id.programme(), id.task(), unit(), c.confirmed(), c.inspectedOn(), c.finding());
  }

  private ClosingEvent requestExtension(ClosingStep.RequestExtension c) {
    if (life.stage() == Stage.CLOSED) {
      throw wrongStage("已销号的任务无须延期");
    }
    if (life.extension() != null) {
      throw Rejections.conflict("已有延期申请待审批，请等待答复");
    }
    var deadline = PlanDate.parse(c.deadline());
    if (deadline == null) {
      throw Rejections.conflict("该任务没有确定的完成时限，无须延期");
    }
    if (today().isAfter(deadline)) {
      throw Rejections.of(
          ProblemType.DEADLINE_PASSED, "延期须在完成时限（%s）之前申请，现时限已过".formatted(deadline));
    }
    requireLater(c.until(), deadline);
    return new DeadlineExtensionRequested(
        id.programme(), id.task(), c.unit(), c.until(), c.reason());
  }

  /** The number of the amendment is known only when the plan has been amended. */
  private ClosingEvent grantExtension(ClosingStep.GrantExtension c) {
    var asked = requireAsked();
    var until = Objects.requireNonNullElse(c.until(), asked.until());
    requireLater(until, PlanDate.parse(c.deadline()));
    return new DeadlineExtensionGranted(
        id.programme(), id.task(), asked.unit(), until, c.document(), c.decidedOn(), 0);
  }

  private ClosingEvent refuseExtension(ClosingStep.RefuseExtension c) {
    return new DeadlineExtensionRefused(
        id.programme(), id.task(), requireAsked().unit(), c.reason());
  }

  private Extension requireAsked() {
    var asked = life.extension();
    if (asked == null) {
      throw Rejections.conflict("没有待审批的延期申请；延期须由牵头单位在完成时限之前申请");
    }
    return asked;
  }

  private static void requireLater(String until, @Nullable LocalDate deadline) {
    var date = PlanDate.parse(until);
    if (date == null) {
      throw Rejections.invalidRequest(
          "/until", FaultCodes.BAD_FORMAT, "“%s”不是年月（2023-12）或日期（2023-12-15）".formatted(until));
    }
    if (deadline != null && !date.isAfter(deadline)) {
      throw Rejections.invalidRequest("/until", "too-early", "延期至应晚于现完成时限（%s）".formatted(deadline));
    }
  }

  private void checkPast(String pointer, LocalDate date, Faults faults) {
    if (date.isAfter(today())) {
      faults.add(pointer, FaultCodes.OUT_OF_RANGE, "日期（%s）不能晚于今日（%s）".formatted(date, today()));
    }
  }

  private void require(String rule, Stage... stages) {
    if (!Arrays.asList(stages).contains(life.stage())) {
      throw wrongStage(rule);
    }
  }

  private RejectedException wrongStage(String rule) {
    return Rejections.of(
        ProblemType.WRONG_STAGE, "该任务现为“%s”：%s".formatted(life.stage().chinese(), rule));
  }

  private LocalDate today() {
    return BusinessDay.of(by.recordedAt());
  }

  private String unit() {
    return Objects.requireNonNull(life.unit());
  }
}
