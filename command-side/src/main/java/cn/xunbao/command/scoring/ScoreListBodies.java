package cn.xunbao.command.scoring;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

/** The bodies of steps with a list of scores, for the description of the API. */
final class ScoreListBodies {

  private ScoreListBodies() {}

  @Schema(name = "ScorePublicationBody")
  record Publication(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "起始期次", example = "2023-03-X3")
          String from,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "截止期次", example = "2023-06-X3")
          String to,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "公示文号") String document) {}

  @Schema(name = "ScoreObjectionBody")
  record Objection(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "考核项目编码", example = "K2")
          String item,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "异议理由") String reason) {}

  @Schema(name = "ScoreObjectionAnswerBody")
  record Answer(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "异议是否成立") Boolean upheld,
      @Schema(description = "更正分值，加分为正、减分为负；异议成立的必填，不成立的不填", example = "10") String points,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "理由") String reason) {}

  @Schema(name = "ScoreClosingBody")
  record Closing(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "定稿文号") String document) {}
}
