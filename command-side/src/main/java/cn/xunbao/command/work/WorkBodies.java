package cn.xunbao.command.work;

import cn.xunbao.events.work.WorkNode;
import cn.xunbao.light.SelfRating;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;

/** What is sent about tasks without numbers, for the description of the API. */
final class WorkBodies {

  private static final String RATING = "NOT_STARTED 未启动，ON_TRACK 正常推进，BEHIND 滞后，DONE 已完成";

  private WorkBodies() {}

  @Schema(name = "NodesBody")
  record Nodes(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "时间节点，权重合计100")
          List<WorkNode> nodes,
      @Schema(description = "调整依据（文号）；已有批准的节点时必填") String document) {}

  @Schema(name = "NodesApprovalBody")
  record Approval(@Schema(description = "意见") String comment) {}

  @Schema(name = "NodesReturnBody")
  record Return(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "退回理由") String reason) {}

  @Schema(name = "NodeCompletionBody")
  record Completion(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "完成日期") LocalDate on,
      @Schema(description = "完成情况") String note) {}

  @Schema(name = "NodeConfirmationBody")
  record NodeConfirmation(@Schema(description = "意见") String comment) {}

  @Schema(name = "NodeRefusalBody")
  record NodeRefusal(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "不予确认的理由") String reason) {}

  @Schema(name = "RatingBody")
  record OwnRating(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = RATING) SelfRating rating,
      @Schema(description = "说明") String note) {}

  @Schema(name = "RatingConfirmationBody")
  record Confirmation(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = RATING) SelfRating rating,
      @Schema(description = "与自评不同的理由") String reason) {}
}
