package cn.xunbao.command.measure;

import cn.xunbao.events.measure.MeasureKind;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;

/** The bodies of steps with measures, for the description of the API. */
final class MeasureBodies {

  private MeasureBodies() {}

  @Schema(name = "MeasureProposalBody")
  record Proposal(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "433101-027") String unit,
      @Schema(requiredMode = RequiredMode.REQUIRED) MeasureKind kind,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "所依据事实的序号（position），至少一个")
          List<String> facts,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "有权决定的机关", example = "市政府督查室")
          String competentBody,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "连续两旬未报送。") String text,
      @Schema(description = "所属任务", example = "1.01") String task,
      @Schema(description = "所属战役序号；不写明任务的措施由统筹协调机构提出") Integer campaign) {}

  @Schema(name = "MeasureNotificationBody")
  record Notification(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "陈述申辩的工作日数，3至30", example = "5")
          Integer workdays) {}

  @Schema(name = "MeasureTextBody")
  record Text(@Schema(requiredMode = RequiredMode.REQUIRED, example = "已于4月14日补报。") String text) {}

  @Schema(name = "MeasureDecisionBody")
  record Decision(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "是否采取") Boolean imposed,
      @Schema(description = "文号；采取的必填", example = "吉督通〔2023〕5号") String document,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "理由及申辩采纳情况") String reason,
      @Schema(description = "对单位的影响", example = "年度考核扣2分。") String effect) {}

  @Schema(name = "MeasureReviewBody")
  record Review(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "是否维持") Boolean upheld,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "维持原决定。") String reason) {}

  @Schema(name = "MeasureReasonBody")
  record Reason(@Schema(requiredMode = RequiredMode.REQUIRED, example = "事实认定有误。") String reason) {}
}
