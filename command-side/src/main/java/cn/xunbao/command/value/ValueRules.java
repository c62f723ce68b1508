package cn.xunbao.command.value;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.value.ValueAssessed;
import cn.xunbao.events.value.ValueCertified;
import cn.xunbao.indicator.ValueLife;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a value is assessed, certified, verified, and by whom not. */
final class ValueRules {

  private ValueRules() {}

  /** A value is assessed anew until it is certified. */
  static void requireAssessable(@Nullable ValueLife life) {
    if (life != null && life.certified() != null) {
      throw wrongStage("该数值已认定，不能重新评估");
    }
  }

  /** The assessment that is to be certified. */
  static ValueAssessed requireAssessed(@Nullable ValueLife life) {
    if (life == null || life.certified() != null) {
      throw wrongStage("该数值已认定，不能重复认定");
    }
    return life.assessed().event();
  }

  /** The certification that is to be verified. */
  static ValueCertified requireCertified(@Nullable ValueLife life) {
    var certified = life == null ? null : life.certified();
    if (certified == null) {
      throw wrongStage("该数值尚未认定，请先认定再核验");
    }
    if (life != null && life.verified() != null) {
      throw wrongStage("该数值已核验，不能重复核验");
    }
    return certified.event();
  }

  /** Who reported, who assessed and who verifies are different persons. */
  static void requireAnother(List<EventMetadata> others, EventMetadata by, String what) {
    if (others.stream().anyMatch(by::isSamePerson)) {
      throw Rejections.forbidden("不得由%s该数值的同一人员办理，请由其他人员办理".formatted(what));
    }
  }

  /** Another value than before needs a reason. */
  static void requireReason(BigDecimal before, BigDecimal value, @Nullable String reason) {
    if (reason == null && before.compareTo(value) != 0) {
      throw Rejections.invalidRequest(
          "/reason",
          FaultCodes.REQUIRED,
          "数值%s与原数值%s不同，须说明理由".formatted(value.toPlainString(), before.toPlainString()));
    }
  }

  private static RejectedException wrongStage(String detail) {
    return Rejections.of(ProblemType.WRONG_STAGE, detail);
  }
}
