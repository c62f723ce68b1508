package cn.xunbao.query.history;

import cn.xunbao.events.indicator.AvailabilitySet;
import cn.xunbao.events.indicator.DataOwnerNamed;
import cn.xunbao.events.indicator.InboundFigureReceived;
import cn.xunbao.events.indicator.IndicatorDefined;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.indicator.IndicatorLinked;
import cn.xunbao.events.indicator.IndicatorPlanApproved;
import cn.xunbao.events.indicator.IndicatorValueReported;
import cn.xunbao.events.indicator.TargetBrokenDown;
import cn.xunbao.events.indicator.TargetSet;
import cn.xunbao.events.programme.Target;
import cn.xunbao.events.value.ValueAssessed;
import cn.xunbao.events.value.ValueCertified;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.value.ValueVerified;
import cn.xunbao.period.Period;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in Chinese what happened to an indicator or to a value. */
final class IndicatorSentences {

  private IndicatorSentences() {}

  static String of(IndicatorEvent event, UnaryOperator<String> names) {
    var indicator = event.indicator();
    return switch (event) {
      case IndicatorDefined e ->
          "新增指标%s“%s”（%s）".formatted(indicator, e.definition().name(), e.document());
      case TargetSet e ->
          "指标%s目标由 %s 调整为 %s，自%s起（%s）"
              .formatted(indicator, text(e.previous()), text(e.target()), e.from(), e.document());
      case IndicatorPlanApproved e ->
          "批准指标%s的分期目标，共%d期（%s）".formatted(indicator, e.points().size(), e.document());
      case TargetBrokenDown e ->
          "指标%s的目标分解到%s，共%d个单位（%s）"
              .formatted(indicator, e.dimension().chinese(), e.parts().size(), e.document());
      case IndicatorLinked e ->
          e.sameAs() == null
              ? "指标%s不再与其他指标为同一数据".formatted(indicator)
              : "指标%s与指标%s为同一数据".formatted(indicator, e.sameAs());
      case AvailabilitySet e ->
          "指标%s按%s取数，期满后%d日可得".formatted(indicator, e.frequency().chinese(), e.lagDays());
      case DataOwnerNamed e -> "指标%s的数据由%s提供".formatted(indicator, names.apply(e.owner()));
      case IndicatorValueReported e ->
          "填报指标%s%s数值%s"
              .formatted(
                  indicator,
                  period(String.valueOf(e.value().dataPeriod())),
                  e.value().value().toPlainString());
      case InboundFigureReceived e ->
          "%s通报指标%s%s情况（%s）".formatted(e.issuer(), indicator, period(e.dataPeriod()), e.document());
    };
  }

  static String of(ValueEvent event, UnaryOperator<String> names) {
    var whose =
        "%s指标%s%s数值"
            .formatted(names.apply(event.unit()), event.indicator(), period(event.dataPeriod()));
    var value = event.value().toPlainString();
    return switch (event) {
      case ValueAssessed e -> "%s评估为%s（填报%s）".formatted(whose, value, e.reported().toPlainString());
      case ValueCertified e -> "%s认定为%s".formatted(whose, value);
      case ValueVerified e ->
          "%s核验为%s（认定%s）".formatted(whose, value, e.certified().toPlainString());
    };
  }

  static @Nullable String reason(IndicatorEvent event) {
    return switch (event) {
      case TargetSet e -> e.reason();
      case IndicatorLinked e -> e.reason();
      case AvailabilitySet e -> e.reason();
      case DataOwnerNamed e -> e.reason();
      case IndicatorValueReported e -> e.value().reason();
      case IndicatorDefined e -> null;
      case IndicatorPlanApproved e -> null;
      case TargetBrokenDown e -> null;
      case InboundFigureReceived e -> null;
    };
  }

  static @Nullable String reason(ValueEvent event) {
    return switch (event) {
      case ValueAssessed e -> e.reason();
      case ValueCertified e -> null;
      case ValueVerified e -> e.reason();
    };
  }

  private static String text(@Nullable Target target) {
    return target == null ? "无" : String.valueOf(target.printed());
  }

  private static String period(String code) {
    return Period.tryParse(code).map(Period::chinese).orElse(code);
  }
}
