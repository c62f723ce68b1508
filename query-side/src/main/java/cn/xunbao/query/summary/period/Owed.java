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
 * @param positions of what makes it stand so
 */
record Owed(PeriodPart part, Obligation obligation, List<Long> positions) {

  static List<Owed> of(List<PeriodPart> parts) {
    return parts.stream()
        .flatMap(
            part ->
                part.obligations().owed().stream()
                    .map(owed -> new Owed(part, owed, part.positions(owed))))
        .toList();
  }

  String unit() {
    return obligation.unit();
  }

  ReportState state() {
    return obligation.state();
  }
}
