package cn.xunbao.command.closing;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;

/** The bodies of steps towards a closing, for the description of the API. */
final class ClosingBodies {

  private ClosingBodies() {}

  @Schema(name = "ClosingApplicationBody")
  record Application(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "全年目标已提前完成。") String text,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "佐证材料，至少一份")
          List<File> evidence) {}

  @Schema(name = "ClosingEvidence")
  record File(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "验收报告.pdf") String name,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "64位小写十六进制的 SHA-256")
          String sha256) {}

  @Schema(name = "ClosingReasonBody")
  record Reason(@Schema(requiredMode = RequiredMode.REQUIRED, example = "现场尚未竣工。") String reason) {}

  @Schema(name = "ClosingInspectionBody")
  record Inspection(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "参加核验的人员")
          List<String> inspectors,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "2023-09-12") String inspectedOn,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "是否属实") Boolean passed,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "现场与申报一致。") String finding) {}

  @Schema(name = "ClosingReviewBody")
  record Review(@Schema(requiredMode = RequiredMode.REQUIRED, example = "同意销号。") String opinion) {}

  @Schema(name = "ClosingPublicationBody")
  record Publication(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "市政府网站") String place,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "2023-09-14") String from,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "截止日（含）", example = "2023-09-20")
          String until) {}

  @Schema(name = "ClosingGrantBody")
  record Grant(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "文号", example = "吉督办〔2023〕21号")
          String document,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "2023-09-21") String decidedOn,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "予以销号。") String text) {}

  @Schema(name = "ClosingFollowUpBody")
  record FollowUp(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "是否维持销号；否则重新办理")
          Boolean confirmed,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "2023-10-18") String inspectedOn,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "成效反弹。") String finding) {}

  @Schema(name = "DeadlineExtensionRequestBody")
  record ExtensionRequest(
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "申请延期至（年月或日期）",
              example = "2023-12")
          String until,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "用地批复延后。") String reason) {}

  @Schema(name = "DeadlineExtensionBody")
  record Extension(
      @Schema(description = "同意延期至；不填即按申请", example = "2023-12") String until,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "文号", example = "吉政办函〔2023〕30号")
          String document,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "2023-09-10") String decidedOn) {}
}
