package cn.xunbao.command.list;

import cn.xunbao.events.list.ListKind;
import cn.xunbao.events.list.ListRow;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;

/** What is sent about lists, for the description of the API. */
final class ListBodies {

  private static final String ROWS =
      "各项：序号、内容、责任单位；项目清单另有包联领导和项目（投资、地点、节点），任务清单另有完成时限，责任清单另有责任人，政策清单另有文号";

  private ListBodies() {}

  @Schema(name = "ListBody")
  record Filing(
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "PROJECTS 项目清单，TASKS 任务清单，RESPONSIBILITIES 责任清单，POLICIES 政策清单")
          ListKind kind,
      @Schema(description = "任务编码；不填为全方案的清单") String task,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "标题") String title,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = ROWS) List<ListRow> rows) {}

  @Schema(name = "ListEditionBody")
  record Edition(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "标题") String title,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = ROWS) List<ListRow> rows,
      @Schema(description = "调整依据（文号）；已有批准的版本时必填") String document) {}

  @Schema(name = "ListApprovalBody")
  record Approval(@Schema(description = "意见") String comment) {}

  @Schema(name = "ListReturnBody")
  record Return(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "退回理由") String reason) {}

  @Schema(name = "ListRegistrationBody")
  record Registration(@Schema(description = "转为项目的各项序号；不填为全部尚未转为项目的") List<Integer> rows) {}
}
