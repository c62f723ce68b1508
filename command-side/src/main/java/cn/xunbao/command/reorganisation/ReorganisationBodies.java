package cn.xunbao.command.reorganisation;

import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.Relation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** What is sent to reorganise units, for the API's description. */
final class ReorganisationBodies {

  private ReorganisationBodies() {}

  /** A new unit. */
  record Establishment(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "编码，登记后不变") String unit,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "名称") String name,
      @Schema(description = "类别，如 DEPARTMENT、TOWNSHIP、GENERIC_GROUP，默认 DEPARTMENT") String kind,
      @Schema(description = "别名") List<String> aliases,
      @Schema(description = "隶属关系，默认按类别") Relation relation,
      @Schema(description = "同类单位组别，须与隶属关系一并填写") String peerGroup,
      @Schema(description = "并入该单位的原单位编码") List<String> mergedFrom,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason,
      @Schema(description = "依据文号") String document,
      @Schema(description = "生效日期，默认当日") LocalDate on) {}

  /** A merger into the unit. */
  record Merger(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "并入的原单位编码")
          List<String> units,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason,
      @Schema(description = "依据文号") String document,
      @Schema(description = "生效日期，默认当日") LocalDate on) {}

  /** A split of the unit. */
  record Split(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "承接单位，至少2个；未逐项指定的事项由第一个承接")
          List<Part> parts,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason,
      @Schema(description = "依据文号") String document,
      @Schema(description = "生效日期，默认当日") LocalDate on) {}

  /** One successor of a split unit. */
  record Part(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "承接单位编码") String unit,
      @Schema(description = "由其承接的牵头任务") List<TaskId> tasks) {}

  /** The end of the unit. */
  record Abolition(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "承接单位编码") String successor,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason,
      @Schema(description = "依据文号") String document,
      @Schema(description = "生效日期，默认当日") LocalDate on) {}
}
