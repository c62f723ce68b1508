package cn.xunbao.command.measure;

import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.measure.MeasureCaseStated;
import cn.xunbao.events.measure.MeasureDecided;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.measure.MeasureId;
import cn.xunbao.events.measure.MeasureNotified;
import cn.xunbao.events.measure.MeasureReviewRequested;
import cn.xunbao.events.measure.MeasureReviewed;
import cn.xunbao.events.measure.MeasureRevoked;
import cn.xunbao.measure.MeasureLife;
import cn.xunbao.measure.MeasureLife.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decides steps with a measure. Each refusal says what to do instead. */
final class MeasureDecisions {

  private final MeasureLife life;
  private final MeasurePeople people;
  private final EventMetadata by;
  private final MeasureId id;

  private MeasureDecisions(MeasureLife life, MeasurePeople people, EventMetadata by, MeasureId id) {
    this.life = life;
    this.people = people;
    this.by = by;
    this.id = id;
  }

  /**
   * The event that a step is.
   *
   * @param people who has acted on the measure so far
   * @param by who takes the step, and when
   * @throws RejectedException if it isn't allowed
   */
  static MeasureEvent decide(
      MeasureLife life, MeasurePeople people, MeasureStep step, EventMetadata by) {
    return new MeasureDecisions(life, people, by, step.target()).decide(step);
  }

  private MeasureEvent decide(MeasureStep step) {
    return switch (step) {
      case MeasureStep.Notify c -> notify(c);
      case MeasureStep.StateCase c -> stateCase(c);
      case MeasureStep.Decide c -> decide(c);
      case MeasureStep.RequestReview c -> requestReview(c);
      case MeasureStep.Review c -> review(c);
      case MeasureStep.Revoke c -> revoke(c);
    };
  }

  private MeasureEvent notify(MeasureStep.Notify c) {
    require("只有拟采取的措施可以告知", Stage.PROPOSED);
    return new MeasureNotified(id.programme(), id.measure(), task(), unit(), c.caseBy());
  }

  private MeasureEvent stateCase(MeasureStep.StateCase c) {
    require("只有告知之后、决定之前可以陈述申辩", Stage.NOTIFIED, Stage.HEARD);
    var caseBy = life.caseBy();
    if (caseBy != null && today().isAfter(caseBy)) {
      throw Rejections.of(ProblemType.DEADLINE_PASSED, "陈述申辩至%s截止；决定作出后可申请复核".formatted(caseBy));
    }
    return new MeasureCaseStated(id.programme(), id.measure(), task(), unit(), c.text());
  }

  private MeasureEvent decide(MeasureStep.Decide c) {
    people.requireDecider(by);
    if (life.proposed().kind().isHeard()) {
      require("须先告知单位并听取陈述申辩", Stage.NOTIFIED, Stage.HEARD);
      var caseBy = life.caseBy();
      if (life.stage() == Stage.NOTIFIED && caseBy != null && !today().isAfter(caseBy)) {
        throw wrongStage("陈述申辩期（至%s）未满且单位尚未申辩".formatted(caseBy));
      }
    } else {
      require("该措施已有决定", Stage.PROPOSED, Stage.NOTIFIED, Stage.HEARD);
    }
    if (c.imposed() && c.document() == null) {
      throw Rejections.invalidRequest("/document", FaultCodes.REQUIRED, "采取措施须注明文号");
    }
    return new MeasureDecided(
        id.programme(),
        id.measure(),
        task(),
        unit(),
        c.imposed(),
        c.document(),
        c.reason(),
        c.effect());
  }

  private MeasureEvent requestReview(MeasureStep.RequestReview c) {
    require("只有已采取且未经复核的措施可以申请复核", Stage.IMPOSED);
    return new MeasureReviewRequested(id.programme(), id.measure(), task(), unit(), c.text());
  }

  private MeasureEvent review(MeasureStep.Review c) {
    people.requireReviewer(by);
    require("单位未申请复核", Stage.UNDER_REVIEW);
    return new MeasureReviewed(
        id.programme(), id.measure(), task(), unit(), c.upheld(), c.reason());
  }

  private MeasureEvent revoke(MeasureStep.Revoke c) {
    require("只有已采取的措施可以撤销；复核中的，请作出复核决定", Stage.IMPOSED, Stage.UPHELD);
    return new MeasureRevoked(id.programme(), id.measure(), task(), unit(), c.reason());
  }

  private void require(String rule, Stage... stages) {
    if (!Arrays.asList(stages).contains(life.stage())) {
      throw wrongStage(rule);
    }
  }

  private RejectedException wrongStage(String rule) {
    return Rejections.of(
        ProblemType.WRONG_STAGE, "该措施现为“%s”：%s".formatted(life.stage().chinese(), rule));
  }

  private LocalDate today() {
    return BusinessDay.of(by.recordedAt());
  }

  private @Nullable String task() {
    return life.proposed().task();
  }

  private String unit() {
    return life.proposed().unit();
  }
}
