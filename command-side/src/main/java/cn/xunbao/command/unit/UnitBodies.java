package cn.xunbao.command.unit;

import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.events.unit.Relation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** What is sent to change a unit, for the API's description. */
final class UnitBodies {

  private UnitBodies() {}

  /** A new name. */
  record Name(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "新名称") String name,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason,
      @Schema(description = "依据文号") String document,
      @Schema(description = "生效日期，默认当日") LocalDate on) {}

  /** Other names. */
  record Aliases(
      @Schema(description = "增加的别名") List<String> add,
      @Schema(description = "删除的别名") List<String> remove,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason,
      @Schema(description = "依据文号") String document,
      @Schema(description = "生效日期，默认当日") LocalDate on) {}

  /** A place among the others. */
  record Classification(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description =
                  "GOVERNMENT 政府部门，TOWNSHIP 乡镇街道，PARTY 党委，JUDICIAL 司法，PEOPLE_ORGANISATION 群团，VERTICAL 垂管驻市，ENTERPRISE 企业")
          Relation relation,
      @Schema(description = "同类单位组别，如“乡镇街道”“市直部门”") String peerGroup,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason,
      @Schema(description = "依据文号") String document,
      @Schema(description = "生效日期，默认当日") LocalDate on) {}

  /** Members of a group. */
  record Members(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "全部成员单位的编码")
          List<String> members,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason,
      @Schema(description = "依据文号") String document,
      @Schema(description = "生效日期，默认当日") LocalDate on) {}

  /** A person in a post. */
  record Appointment(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "姓名") String name,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "职务") String post,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason,
      @Schema(description = "依据文号") String document,
      @Schema(description = "任职日期，默认当日") LocalDate on) {}

  /** The steps that reports take inside a unit. */
  record ReportSteps(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "按先后排列的环节，至多10个；空表示报送即时生效")
          List<ApprovalStep> steps,
      @Schema(description = "理由") String reason) {}

  /** The end of a post. */
  record Relief(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason,
      @Schema(description = "依据文号") String document,
      @Schema(description = "免职日期，默认当日") LocalDate on) {}
}
