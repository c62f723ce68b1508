package cn.xunbao.command.item;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;

/** The bodies of steps with items, for the description of the API. */
final class ItemBodies {

  private ItemBodies() {}

  @Schema(name = "ItemAssignmentBody")
  record Assignment(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "433101-027", description = "承办单位")
          String unit,
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "办结时限（含）",
              example = "2023-04-21T23:59:59+08:00")
          String deadline,
      @Schema(description = "办理要求", example = "逐项整改并附办结材料。") String requirement) {}

  @Schema(name = "ItemExtensionRequestBody")
  record ExtensionRequest(
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "申请延期至（含）",
              example = "2023-04-28T23:59:59+08:00")
          String until,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "等待上级批复。") String reason) {}

  @Schema(name = "ItemExtensionBody")
  record Extension(
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "同意延期至（含）",
              example = "2023-04-28T23:59:59+08:00")
          String until,
      @Schema(description = "意见") String comment) {}

  @Schema(name = "ItemReasonBody")
  record Reason(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "理由", example = "事项紧急，不予延期。")
          String reason) {}

  @Schema(name = "ItemTransferBody")
  record Transfer(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "433101-028", description = "新承办单位")
          String unit,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "职责属该单位。") String reason,
      @Schema(description = "新时限（含）；不填则不变") String deadline) {}

  @Schema(name = "ItemReportBody")
  record Report(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "办理（整改）情况", example = "手续已办结。")
          String text,
      @Schema(description = "佐证材料：文件名与 SHA-256") List<EvidenceBody> evidence) {}

  @Schema(name = "EvidenceBody")
  record EvidenceBody(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "批复.pdf") String name,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "64位小写十六进制") String sha256) {}

  @Schema(name = "ItemCheckBody")
  record Check(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "是否通过") boolean passed,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "核查情况", example = "现场核查属实。")
          String reason) {}

  @Schema(name = "ItemClosureBody")
  record Closure(
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "销号依据；批示类写明向批示领导报告的情况",
              example = "已整改到位，予以销号。")
          String text) {}
}
