package cn.xunbao.command.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The bodies of reports, for the description of the API. */
final class ReportBodies {

  private ReportBodies() {}

  @Schema(name = "ReportBody")
  record Report(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2023-04-X1") String period,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "进展情况",
              example = "本旬举办农特产品展销会1场，签约3家企业。")
          String progress,
      @Schema(description = "存在问题") String problems,
      @Schema(description = "下步打算") String nextSteps,
      List<Value> values,
      @Schema(description = "无变化：只此一项即可，进展、指标不必再填") boolean noChange) {}

  @Schema(name = "SheetBody")
  record Sheet(
      @Schema(description = "ALL：全部或全不（默认）；EACH：逐行") SheetInput.Mode mode,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<SheetRow> rows) {}

  @Schema(name = "SheetBodyRow")
  record SheetRow(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "1.01") String task,
      @Schema(description = "进展情况，未勾选无变化的必填", example = "本旬举办农特产品展销会1场，签约3家企业。") String progress,
      @Schema(description = "存在问题", example = "场地不足") String problems,
      @Schema(description = "下步打算", example = "下旬再办1场") String nextSteps,
      List<Value> values,
      @Schema(description = "无变化：只此一项即可，进展、指标不必再填") boolean noChange) {}

  @Schema(name = "CorrectionBody")
  record Correction(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "统计口径有误") String reason,
      @Schema(description = "进展情况，不写则不变") String progress,
      @Schema(description = "存在问题，不写则不变") String problems,
      @Schema(description = "下步打算，不写则不变") String nextSteps,
      @Schema(description = "只更正所列指标") List<Value> values) {}

  @Schema(name = "ReportedValue")
  record Value(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "1.01-i1") String indicator,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "数值或数字文本，整数至多18位、小数至多6位，不用科学计数法",
              example = "25.20")
          String value,
      @Schema(description = "数据所属期；不填为报送期", example = "2023-04") String dataPeriod,
      @Schema(description = "部门填报、统计反馈、上级通报") String source,
      @Schema(description = "快报、初步核算、核定") String status,
      @Schema(description = "原因；累计数低于此前所属期的必填") String reason) {}
}
