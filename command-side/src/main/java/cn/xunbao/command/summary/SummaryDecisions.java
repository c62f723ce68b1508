package cn.xunbao.command.summary;

import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.summary.SummaryCountersigned;
import cn.xunbao.events.summary.SummaryDrafted;
import cn.xunbao.events.summary.SummaryEdited;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.events.summary.SummaryIssued;
import cn.xunbao.events.summary.SummaryRefreshed;
import cn.xunbao.events.summary.SummaryReturned;
import cn.xunbao.events.summary.SummaryReviewed;
import cn.xunbao.events.summary.SummarySigned;
import cn.xunbao.summary.SummaryLife;
import cn.xunbao.summary.SummaryLife.Stage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decides steps of a summary on its way to its issue. Each refusal says what to do instead. */
final class SummaryDecisions {

  private final SummaryLife life;
  private final SummaryPeople people;
  private final EventMetadata by;
  private final SummaryId id;

  private SummaryDecisions(SummaryLife life, SummaryPeople people, EventMetadata by, SummaryId id) {
    this.life = life;
    this.people = people;
    this.by = by;
    this.id = id;
  }

  /**
   * The event that a step is.
   *
   * @param life how the summary stands; null before its draft
   * @param people who has worked on it so far
   * @param by who takes the step, and when
   * @throws RejectedException if it isn't allowed
   */
  static SummaryEvent decide(
      @Nullable SummaryLife life, SummaryPeople people, SummaryStep step, EventMetadata by) {
    if (step instanceof SummaryStep.Draft draft) {
      return drafted(life, draft);
    }
    if (life == null) {
      throw Rejections.notFound("没有这份稿件：" + step.target().local());
    }
    return new SummaryDecisions(life, people, by, step.target()).decide(step);
  }

  private static SummaryEvent drafted(@Nullable SummaryLife life, SummaryStep.Draft c) {
    var id = c.target();
    if (life != null) {
      throw Rejections.alreadyExists("本期稿件已有（%s），请在其上修改".formatted(id.local()));
    }
    return new SummaryDrafted(
        id.programme(),
        id.campaign(),
        id.period(),
        id.edition(),
        c.derived().kind(),
        c.derived().title(),
        c.derived().position(),
        c.derived().digest(),
        c.audience(),
        c.publicity(),
        c.withheld(),
        c.countersigners(),
        c.corrects(),
        c.reason());
  }

  private SummaryEvent decide(SummaryStep step) {
    return switch (step) {
      case SummaryStep.Draft c -> drafted(life, c);
      case SummaryStep.Refresh c -> {
        require("只有拟稿中的稿件可以重新取数；已核稿的，须先退回修改", Stage.DRAFTED);
        yield new SummaryRefreshed(
            id.programme(),
            id.campaign(),
            id.period(),
            id.edition(),
            c.derived().position(),
            c.derived().digest(),
            c.reason());
      }
      case SummaryStep.Edit c -> {
        require("只有拟稿中的稿件可以修改；已核稿的，须先退回修改", Stage.DRAFTED);
        yield new SummaryEdited(
            id.programme(), id.campaign(), id.period(), id.edition(), c.edits(), c.reason());
      }
      case SummaryStep.Review c -> {
        people.requireOtherThanDrafters(by);
        require("只有拟稿中的稿件可以核稿", Stage.DRAFTED);
        yield new SummaryReviewed(
            id.programme(), id.campaign(), id.period(), id.edition(), c.opinion());
      }
      case SummaryStep.Return c -> {
        require("只有已核稿、已签发而未印发的稿件可以退回", Stage.REVIEWED, Stage.SIGNED);
        yield new SummaryReturned(
            id.programme(), id.campaign(), id.period(), id.edition(), c.reason());
      }
      case SummaryStep.Countersign c -> countersigned(c);
      case SummaryStep.Sign c -> signed(c);
      case SummaryStep.Issue c -> issued(c);
    };
  }

  private SummaryEvent countersigned(SummaryStep.Countersign c) {
    if (!life.drafted().countersigners().contains(c.unit())) {
      throw Rejections.forbidden("本单位不是该稿件的会签单位");
    }
    require("须先核稿，再会签", Stage.REVIEWED);
    return new SummaryCountersigned(
        id.programme(),
        id.campaign(),
        id.period(),
        id.edition(),
        c.unit(),
        c.agrees(),
        c.opinion());
  }

  private SummaryEvent signed(SummaryStep.Sign c) {
    people.requireSigner(by);
    require("须先核稿，再签发", Stage.REVIEWED);
    var missing = life.missingCountersigners();
    if (!missing.isEmpty()) {
      throw wrongStage("尚有单位未会签或不同意：%s".formatted(String.join("、", missing)));
    }
    return new SummarySigned(id.programme(), id.campaign(), id.period(), id.edition(), c.opinion());
  }

  private SummaryEvent issued(SummaryStep.Issue c) {
    requireSigned(life);
    if (!c.derived().digest().equals(life.digest()) || c.derived().position() != life.position()) {
      throw Rejections.of(
          ProblemType.EVIDENCE_DAMAGED,
          "按签发时的位置（第%d号记录）重新推算，摘要由%s变为%s，不得印发，请立即报告系统管理员"
              .formatted(life.position(), life.digest(), c.derived().digest()));
    }
    if (!c.derived().failedChecks().isEmpty()) {
      throw Rejections.conflict("校验未通过，不得印发：" + String.join("；", c.derived().failedChecks()));
    }
    return new SummaryIssued(
        id.programme(),
        id.campaign(),
        id.period(),
        id.edition(),
        c.year(),
        c.number(),
        c.total(),
        life.position(),
        life.digest(),
        c.files());
  }

  /**
   * Lets a signed summary pass.
   *
   * @throws RejectedException 409 wrong-stage for any other
   */
  static void requireSigned(SummaryLife life) {
    if (life.stage() != Stage.SIGNED) {
      throw wrongStage(life, "须先签发，再编号印发");
    }
  }

  private void require(String rule, Stage... stages) {
    if (!Arrays.asList(stages).contains(life.stage())) {
      throw wrongStage(rule);
    }
  }

  private RejectedException wrongStage(String rule) {
    return wrongStage(life, rule);
  }

  private static RejectedException wrongStage(SummaryLife life, String rule) {
    return Rejections.of(
        ProblemType.WRONG_STAGE, "该稿件现为“%s”：%s".formatted(life.stage().chinese(), rule));
  }
}
