package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Obligation;
import cn.xunbao.query.summary.PeriodPart;
import cn.xunbao.query.summary.ReportState;
import java.util.List;

/**
 * A report that is owed in one part of a period.
 *
 * @param part the part
 * @param obligation how it stands
 */
record Owed(PeriodPart part, Obligation obligation) {

  static List<Owed> of(List<PeriodPart> parts) {
    return parts.stream()
        .flatMap(part -> part.obligations().owed().stream().map(owed -> new Owed(part, owed)))
        .toList();
  }

  String unit() {
    return obligation.unit();
  }

  ReportState state() {
    return obligation.state();
  }

  List<Long> positions() {
    return part.positions(obligation);
  }
}
