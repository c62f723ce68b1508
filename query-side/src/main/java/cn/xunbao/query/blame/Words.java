package cn.xunbao.query.blame;

import cn.xunbao.duty.ReportLife;
import cn.xunbao.events.programme.Target;
import cn.xunbao.item.ItemLife;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ReminderFact;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints what fields say. */
final class Words {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.ROOT).withZone(Period.ZONE);

  private final UnaryOperator<String> unitNames;

  Words(UnaryOperator<String> unitNames) {
    this.unitNames = unitNames;
  }

  String unit(String code) {
    return unitNames.apply(code);
  }

  @Nullable String units(List<String> codes) {
    return codes.isEmpty() ? null : codes.stream().map(unitNames).collect(Collectors.joining("、"));
  }

  /** 2023年4月上旬. */
  static String period(String code) {
    return Period.tryParse(code).map(Period::chinese).orElse(code);
  }

  static @Nullable String target(@Nullable Target target) {
    return target == null ? null : target.printed();
  }

  /** 已报送（第2版，按时）. */
  static @Nullable String report(ReportLife life) {
    var stage =
        switch (life.stage()) {
          case OPEN -> life.excuse() == null ? null : "免报";
          case SUBMITTED -> "已报送";
          case RETURNED -> "已退回";
          case ACCEPTED -> "审核通过";
          case WITHDRAWN -> "已撤回";
        };
    return stage == null || life.revision() == 0
        ? stage
        : "%s（第%d版，%s）".formatted(stage, life.revision(), life.onTime() ? "按时" : "迟报");
  }

  /** 办理中，市商务局，时限2023年4月21日 23:59. */
  String item(ItemLife life) {
    var charge = life.charge();
    return charge == null
        ? life.stage().chinese()
        : "%s，%s，时限%s"
            .formatted(life.stage().chinese(), unit(charge.unit()), time(charge.deadline()));
  }

  /** 2023年4月13日 09:00 催报市商务局2023年4月上旬. */
  String reminder(ReminderFact fact) {
    return "%s 催报%s%s"
        .formatted(
            time(fact.recordedAt()),
            unit(fact.reminder().unit()),
            period(fact.reminder().period()));
  }

  static String time(Instant instant) {
    return TIME.format(instant);
  }
}
