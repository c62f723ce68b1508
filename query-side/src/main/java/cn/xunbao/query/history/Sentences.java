package cn.xunbao.query.history;

import cn.xunbao.events.report.ReportCorrected;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportResent;
import cn.xunbao.events.report.ReportSubmitted;
import cn.xunbao.period.Period;
import java.util.List;

/** Says in a Chinese sentence what happened. */
final class Sentences {

  private Sentences() {}

  /** 列入方案，牵头单位：市商务局、市统计局. */
  static String defined(Matter.Plan plan) {
    return plan.leadUnits().isEmpty()
        ? "列入方案，未明确牵头单位"
        : "列入方案，牵头单位：" + NamedUnit.names(plan.leadUnits());
  }

  /** 牵头单位由 无 调整为 市商务局. */
  static String assigned(Matter.Leads before, Matter.Leads after) {
    if (codes(before).equals(codes(after))) {
      return "牵头单位仍为 %s，调整责任人员".formatted(NamedUnit.names(after.leadUnits()));
    }
    return "牵头单位由 %s 调整为 %s"
        .formatted(NamedUnit.names(before.leadUnits()), NamedUnit.names(after.leadUnits()));
  }

  /** 市商务局报送2023年4月上旬进展（按时）. */
  static String reported(ReportEvent event, String unit) {
    var period = Period.tryParse(event.period()).map(Period::chinese).orElse(event.period());
    return switch (event) {
      case ReportSubmitted e -> "%s报送%s进展（%s）".formatted(unit, period, e.onTime() ? "按时" : "迟报");
      case ReportResent e -> "%s修改重报%s进展（第%d版）".formatted(unit, period, e.revision());
      case ReportCorrected e -> "%s更正%s进展（第%d版）".formatted(unit, period, e.revision());
    };
  }

  private static List<String> codes(Matter.Leads leads) {
    return leads.leadUnits().stream().map(NamedUnit::unit).toList();
  }
}
