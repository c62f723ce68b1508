package cn.xunbao.command.project;

import cn.xunbao.command.filing.FilingRules;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.project.ProjectApproved;
import cn.xunbao.events.project.ProjectClosingApplied;
import cn.xunbao.events.project.ProjectClosingReviewed;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.project.ProjectFiled;
import cn.xunbao.events.project.ProjectInvested;
import cn.xunbao.events.project.ProjectNodeReached;
import cn.xunbao.events.project.ProjectReopened;
import cn.xunbao.events.project.ProjectReturned;
import cn.xunbao.project.ProjectLife;
import cn.xunbao.project.ProjectLife.Standing;
import java.time.LocalDate;
import java.util.Optional;

/** Decides steps in the life of a project. Each refusal says what to do instead. */
final class ProjectDecisions {

  private final ProjectLife life;
  private final ProjectFiled of;
  private final EventMetadata by;

  private ProjectDecisions(ProjectLife life, EventMetadata by) {
    this.life = life;
    this.of = life.filed();
    this.by = by;
  }

  /**
   * The event that a step is; empty if it has been taken.
   *
   * @throws cn.xunbao.edge.problem.RejectedException if it isn't allowed
   */
  static Optional<ProjectEvent> decide(ProjectLife life, ProjectStep step, EventMetadata by) {
    var decisions = new ProjectDecisions(life, by);
    return switch (step) {
      case ProjectStep.Refile s -> decisions.refile(s);
      case ProjectStep.Approve s -> decisions.approve(s);
      case ProjectStep.SendBack s -> decisions.sendBack(s);
      case ProjectStep.Reach s -> decisions.reach(s);
      case ProjectStep.Invest s -> decisions.invest(s);
      case ProjectStep.Apply s -> decisions.apply(s);
      case ProjectStep.Review s -> decisions.review(s);
      case ProjectStep.Reopen s -> decisions.reopen(s);
    };
  }

  private Optional<ProjectEvent> refile(ProjectStep.Refile s) {
    if (life.standing() == Standing.APPLIED || life.standing() == Standing.CLOSED) {
      throw wrongStage("已申请销号或已销号的项目不再调整");
    }
    var filed = s.content().filed(of.programme(), of.project(), of.task(), of.unit(), s.document());
    if (FilingRules.isFiled(life.filing(), filed)) {
      return Optional.empty();
    }
    FilingRules.next(life.filing(), s.document());
    return Optional.of(filed);
  }

  private Optional<ProjectEvent> approve(ProjectStep.Approve s) {
    FilingRules.requireDecidable(life.filing(), by.client());
    return Optional.of(
        new ProjectApproved(of.programme(), of.project(), of.task(), of.unit(), s.comment()));
  }

  private Optional<ProjectEvent> sendBack(ProjectStep.SendBack s) {
    FilingRules.requireDecidable(life.filing(), by.client());
    return Optional.of(
        new ProjectReturned(of.programme(), of.project(), of.task(), of.unit(), s.reason()));
  }

  private Optional<ProjectEvent> reach(ProjectStep.Reach s) {
    require(Standing.OPEN, "只有推进中的项目可以报节点完成");
    requirePast(s.on());
    if (of.nodes().stream().noneMatch(node -> node.stage() == s.stage())) {
      throw Rejections.notFound("项目没有“%s”这一节点".formatted(s.stage().chinese()));
    }
    var before = life.reached().get(s.stage());
    if (s.on().equals(before)) {
      return Optional.empty();
    }
    if (before != null) {
      throw Rejections.conflict("该节点已于%s完成".formatted(before));
    }
    return Optional.of(
        new ProjectNodeReached(
            of.programme(), of.project(), of.task(), of.unit(), s.stage(), s.on()));
  }

  private Optional<ProjectEvent> invest(ProjectStep.Invest s) {
    require(Standing.OPEN, "只有推进中的项目可以报完成投资");
    requirePast(s.on());
    if (s.total().compareTo(life.invested()) < 0) {
      throw Rejections.invalidRequest(
          "/total",
          "decreasing",
          "完成投资为累计数，不得少于已报的%s万元".formatted(life.invested().toPlainString()));
    }
    return s.total().compareTo(life.invested()) == 0
        ? Optional.empty()
        : Optional.of(
            new ProjectInvested(
                of.programme(), of.project(), of.task(), of.unit(), s.total(), s.on()));
  }

  private Optional<ProjectEvent> apply(ProjectStep.Apply s) {
    require(Standing.OPEN, "只有推进中的项目可以申请销号");
    return Optional.of(
        new ProjectClosingApplied(of.programme(), of.project(), of.task(), of.unit(), s.text()));
  }

  private Optional<ProjectEvent> review(ProjectStep.Review s) {
    require(Standing.APPLIED, "单位申请销号后方可审核");
    if (by.client().equals(life.appliedBy())) {
      throw Rejections.forbidden("不得审核本人的销号申请，请由其他人员办理");
    }
    return Optional.of(
        new ProjectClosingReviewed(
            of.programme(), of.project(), of.task(), of.unit(), s.closed(), s.reason()));
  }

  private Optional<ProjectEvent> reopen(ProjectStep.Reopen s) {
    require(Standing.CLOSED, "只有已销号的项目可以重新立项");
    return Optional.of(
        new ProjectReopened(of.programme(), of.project(), of.task(), of.unit(), s.reason()));
  }

  private void require(Standing standing, String rule) {
    if (life.standing() != standing) {
      throw wrongStage(rule);
    }
  }

  private RejectedException wrongStage(String rule) {
    return Rejections.of(
        ProblemType.WRONG_STAGE, "该项目现为“%s”：%s".formatted(life.standing().chinese(), rule));
  }

  private void requirePast(LocalDate on) {
    if (on.isAfter(BusinessDay.of(by.recordedAt()))) {
      throw Rejections.invalidRequest("/on", "in-the-future", "日期不得晚于今天");
    }
  }
}
