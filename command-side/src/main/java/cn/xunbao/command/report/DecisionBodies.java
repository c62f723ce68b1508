package cn.xunbao.command.report;

import cn.xunbao.events.report.Excuse;
import io.swagger.v3.oas.annotations.media.Schema;

/** The bodies of decisions about reports, for the description of the API. */
final class DecisionBodies {

  private DecisionBodies() {}

  @Schema(name = "ReasonBody")
  record ReasonBody(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "理由",
              example = "进展未写明本旬完成数。")
          String reason) {}

  @Schema(name = "DecisionBody")
  record DecisionBody(@Schema(description = "审核意见", example = "数据已与台账核对。") String comment) {}

  @Schema(name = "SupplementBody")
  record SupplementBody(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "补充的材料",
              example = "附签约项目合同编号。")
          String text) {}

  @Schema(name = "ExtensionRequestBody")
  record ExtensionRequestBody(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "申请延期至（含）",
              example = "2023-04-14T23:59:59+08:00")
          String until,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "等待上级反馈数据。") String reason) {}

  @Schema(name = "ExtensionBody")
  record ExtensionBody(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "同意延期至（含）",
              example = "2023-04-14T23:59:59+08:00")
          String until,
      @Schema(description = "意见") String comment) {}

  @Schema(name = "ExcuseBody")
  record ExcuseBody(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "EXEMPTED 豁免，WAIVED 免报")
          Excuse excuse,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "防汛Ⅱ级响应期间停报。") String reason,
      @Schema(description = "文号", example = "吉旬办〔2023〕7号") String document) {}

  @Schema(name = "ConcurrenceBody")
  record ConcurrenceBody(
      @Schema(description = "统一报送的单位，不写即为现第一牵头单位", example = "433101-018") String unit,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "是否同意") boolean agrees,
      @Schema(description = "意见，不同意的须说明理由", example = "签约企业应为1家。") String text) {}

  @Schema(name = "InputReviewBody")
  record InputBody(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "是否确认") boolean confirmed,
      @Schema(description = "不予确认的理由") String reason) {}
}
