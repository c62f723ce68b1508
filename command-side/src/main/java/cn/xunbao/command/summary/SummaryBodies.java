package cn.xunbao.command.summary;

import cn.xunbao.events.summary.EditKind;
import cn.xunbao.events.summary.Publicity;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;

/** The bodies of steps with summaries, for the description of the API. */
final class SummaryBodies {

  private SummaryBodies() {}

  @Schema(name = "IssueDraftBody")
  record Draft(
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "期次编码；所含各旬须已截稿",
              example = "2023-03-X3")
          String period,
      @Schema(description = "战役序号；不填为全部", example = "1") Integer campaign,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "知悉范围", example = "领导小组成员、各成员单位")
          String audience,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "公开属性", example = "ON_REQUEST")
          Publicity publicity,
      @Schema(description = "不在知悉范围内列示的任务") List<String> withheld,
      @Schema(description = "会签单位") List<String> countersigners,
      @Schema(description = "更正通报：所更正的期号", example = "9") Integer corrects,
      @Schema(description = "更正的理由；更正通报必填") String reason) {}

  @Schema(name = "IssueReasonBody")
  record Reason(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "补入审核通过的更正。") String reason) {}

  @Schema(name = "IssueOpinionBody")
  record Opinion(@Schema(requiredMode = RequiredMode.REQUIRED, example = "同意。") String opinion) {}

  @Schema(name = "IssueCountersignatureBody")
  record Countersignature(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "是否同意") Boolean agrees,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "同意。") String opinion) {}

  @Schema(name = "IssueEditsBody")
  record Edits(
      @Schema(requiredMode = RequiredMode.REQUIRED) List<Edit> edits,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "核稿意见") String reason) {}

  @Schema(name = "IssueEdit")
  record Edit(
      @Schema(requiredMode = RequiredMode.REQUIRED) EditKind kind,
      @Schema(description = "文字；数据不能编辑", example = "本旬各项工作总体平稳。") String text,
      @Schema(description = "任务编码") String task,
      @Schema(description = "指标编码") String indicator,
      @Schema(description = "单位编码") String unit) {}

  @Schema(name = "IssuePublicationBody")
  record Publication(
      @Schema(description = "此前各年已编总期数；只在第1期填写，不填为0", example = "100") Integer totalBefore) {}
}
