package cn.xunbao.command.amendment;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** What is sent to amend a plan, for the API's description. */
final class AmendmentBodies {

  private AmendmentBodies() {}

  /** An amendment. */
  record AmendmentBody(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "依据文号") String document,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "决定日期，不晚于今日")
          LocalDate decidedOn,
      @Schema(description = "新增任务：同方案文件中的任务，另须写明所属专项序号（campaign）") List<AddedTask> add,
      @Schema(description = "调减任务：自下一期起不再报送") List<DroppedTask> drop,
      @Schema(description = "变更任务：未写的内容不变") List<ChangedTask> change) {}

  /** A new task. */
  record AddedTask(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "专项序号") int campaign,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "任务编码") String code,
      @Schema(description = "文件中的序号") String number,
      @Schema(description = "所在部分") String section,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "任务内容") String title,
      @Schema(description = "牵头单位编码") List<String> leadUnits,
      @Schema(description = "责任单位编码") List<String> responsibleUnits,
      @Schema(description = "配合单位编码") List<String> supportingUnits,
      @Schema(description = "完成时限") String deadline,
      @Schema(description = "指标，同方案文件") List<Object> indicators) {}

  /** A task that ends. */
  record DroppedTask(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "任务编码") String task,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason) {}

  /** A task that goes on changed. */
  record ChangedTask(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "任务编码") String task,
      @Schema(description = "任务内容") String title,
      @Schema(description = "完成时限") String deadline,
      @Schema(description = "责任单位编码，替换现有名单") List<String> responsibleUnits,
      @Schema(description = "配合单位编码，替换现有名单") List<String> supportingUnits,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason) {}
}
