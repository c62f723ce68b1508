package cn.xunbao.command.project;

import cn.xunbao.events.project.ProjectNode;
import cn.xunbao.events.project.ProjectStage;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What is sent about projects, for the description of the API. */
final class ProjectBodies {

  private ProjectBodies() {}

  @Schema(name = "ProjectBody")
  record Filing(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "任务编码") String task,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "项目名称") String name,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "计划投资（万元）") BigDecimal investment,
      @Schema(description = "包联领导") String leader,
      @Schema(description = "建设地点") String site,
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "节点及计划日期：STARTED 开工，STOCKED 入库，COMPLETED 竣工")
          List<ProjectNode> nodes) {}

  @Schema(name = "ProjectChangeBody")
  record Change(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "项目名称") String name,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "计划投资（万元）") BigDecimal investment,
      @Schema(description = "包联领导") String leader,
      @Schema(description = "建设地点") String site,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "节点及计划日期")
          List<ProjectNode> nodes,
      @Schema(description = "调整依据（文号）；已批准的必填") String document) {}

  @Schema(name = "ProjectApprovalBody")
  record Approval(@Schema(description = "意见") String comment) {}

  @Schema(name = "ProjectReturnBody")
  record Return(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "退回理由") String reason) {}

  @Schema(name = "ProjectNodeBody")
  record Node(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "节点") ProjectStage stage,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "完成日期") LocalDate on) {}

  @Schema(name = "ProjectInvestmentBody")
  record Investment(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "累计完成投资（万元）") BigDecimal total,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "截至日期") LocalDate on) {}

  @Schema(name = "ProjectClosingBody")
  record Closing(@Schema(requiredMode = RequiredMode.REQUIRED, description = "完成情况") String text) {}

  @Schema(name = "ProjectReviewBody")
  record Review(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "是否同意销号") boolean closed,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "理由") String reason) {}

  @Schema(name = "ProjectReopeningBody")
  record Reopening(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "理由") String reason) {}
}
