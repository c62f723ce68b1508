package cn.xunbao.command.report;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.EventMetadata;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which step in the life of a report is allowed when. Each refusal says what to do instead. */
final class ReportTransitions {

  private static final int MAX_ATTACHMENTS = 20;

  private ReportTransitions() {}

  /** Other content is free while the report is returned or withdrawn, or before it is due. */
  static void requireResendable(ReportLife life, Instant dueAt, String period, Instant at) {
    if (life.stage() == Stage.ACCEPTED) {
      throw Rejections.reportNeedsCorrection(
          "本期报送已审核通过，如需修改，请提交更正并说明理由（POST …/reports/%s/corrections）".formatted(period));
    }
    if (life.stage() == Stage.SUBMITTED && !DueRule.isOnTime(at, dueAt)) {
      throw Rejections.reportNeedsCorrection(
          "本期报送时限已过，如需修改，请提交更正并说明理由（POST …/reports/%s/corrections）".formatted(period));
    }
  }

  /** Only what counts can be corrected. */
  static void requireCorrectable(ReportLife life) {
    switch (life.stage()) {
      case SUBMITTED, ACCEPTED -> {}
      case RETURNED -> throw Rejections.conflict("本期报送已被退回，请直接重新报送，不必更正");
      case WITHDRAWN -> throw Rejections.conflict("本期报送已撤回，请直接重新报送，不必更正");
      case OPEN -> throw Rejections.notFound("本期尚未报送，无从更正");
    }
  }

  static void requireNoProposal(ReportLife life) {
    if (life.proposed() != null) {
      throw Rejections.conflict("上一次更正（第%d版）尚待本单位负责人和审核方同意，定下来之后方可再次更正".formatted(life.revision()));
    }
  }

  static ReportLife.Proposed requireProposal(ReportLife life) {
    var proposed = life.proposed();
    if (proposed == null) {
      throw Rejections.conflict("本期报送没有待同意的更正");
    }
    return proposed;
  }

  /** Review follows a submission. */
  static void requireReviewable(ReportLife life) {
    switch (life.stage()) {
      case SUBMITTED -> {}
      case ACCEPTED -> throw Rejections.conflict("本期报送已审核通过，不能再退回；内容有误的，请报送单位提交更正");
      case RETURNED -> throw Rejections.conflict("本期报送已退回，请待单位重新报送后再审核");
      case WITHDRAWN -> throw Rejections.conflict("本期报送已由单位撤回，无可审核");
      case OPEN -> throw Rejections.notFound("本期尚未报送，无可审核");
    }
  }

  /** A draft that waits for a step inside the unit. */
  static Draft requireDraft(@Nullable Draft draft) {
    if (draft == null) {
      throw Rejections.notFound("本期没有待审签的送审稿");
    }
    if (draft.returned()) {
      throw Rejections.conflict("送审稿已退回承办人修改，请待重新送审后再审签");
    }
    return draft;
  }

  /** A step is taken by the head of the unit or by whoever is in the step's post. */
  static void requirePasser(Draft draft, EventMetadata passer) {
    if (draft.handler().client().equals(passer.client())) {
      throw Rejections.forbidden("不得审签本人送审的稿件，请由本单位其他人员办理");
    }
    var step = draft.step();
    if (!passer.roles().contains(Role.UNIT_HEAD.code()) && !step.post().equals(passer.post())) {
      throw Rejections.forbidden("当前环节“%s”由“%s”或本单位负责人审签".formatted(step.name(), step.post()));
    }
  }

  /** Nobody judges in his own cause. */
  static void requireAnother(FiledVersion version, EventMetadata reviewer) {
    if (version.isBy(reviewer.client())) {
      throw Rejections.forbidden("不得审核本人报送的内容，请由其他审核人员办理");
    }
  }

  static void requireWithdrawable(ReportLife life) {
    switch (life.stage()) {
      case SUBMITTED, RETURNED -> {}
      case ACCEPTED -> throw Rejections.conflict("本期报送已审核通过，不能撤回；内容有误的，请提交更正");
      case WITHDRAWN, OPEN -> throw Rejections.notFound("本期尚未报送，无可撤回");
    }
  }

  static void requireIn(ReportLife life) {
    if (!life.isIn()) {
      throw Rejections.conflict("本期没有在办的报送（未报送、已退回或已撤回），请先报送");
    }
  }

  /** A report has at most so many attachments. */
  static void requireRoom(int attachments) {
    if (attachments >= MAX_ATTACHMENTS) {
      throw Rejections.conflict("每件报送至多%d个附件，本件已满".formatted(MAX_ATTACHMENTS));
    }
  }

  /** What is in can't be excused any more. */
  static void requireNotIn(ReportLife life) {
    if (life.isIn()) {
      throw Rejections.conflict("本期已经报送，无须豁免或免报");
    }
  }

  /** More time is asked for before the due time, for a later one, once. */
  static void requireExtendable(ReportLife life, Instant dueAt, Instant until, Instant at) {
    requireLater(until, dueAt);
    if (life.isIn()) {
      throw Rejections.conflict("本期已经报送，无须延期");
    }
    if (!DueRule.isOnTime(at, dueAt)) {
      throw Rejections.conflict(
          "延期须在报送时限（%s）之前申请，本期时限已过，请尽快报送".formatted(AnswerInstants.print(dueAt)));
    }
    if (life.requestedUntil() != null) {
      throw Rejections.conflict("本期已有延期申请待审批，请等待答复");
    }
  }

  static void requireGrantable(ReportLife life, Instant dueAt, Instant until) {
    requireRequested(life);
    requireLater(until, dueAt);
  }

  static void requireRequested(ReportLife life) {
    if (life.requestedUntil() == null) {
      throw Rejections.conflict("本期没有待审批的延期申请");
    }
  }

  private static void requireLater(Instant until, Instant dueAt) {
    if (!until.isAfter(dueAt)) {
      throw Rejections.invalidRequest(
          "/until", "too-early", "延期至应晚于现时限（%s）".formatted(AnswerInstants.print(dueAt)));
    }
  }
}
