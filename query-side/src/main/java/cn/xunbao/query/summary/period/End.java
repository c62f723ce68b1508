package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.IndicatorRow;
import cn.xunbao.query.summary.PeriodPart;
import cn.xunbao.query.summary.Reading;
import cn.xunbao.query.summary.Wording;
import java.util.List;

/**
 * How an indicator stands at the end of a period.
 *
 * @param part the period by whose reports it stands so
 * @param reading how it reads there
 * @param row the same in print
 */
record End(PeriodPart part, Reading reading, IndicatorRow row) {

  static End of(PeriodPart part, Reading reading) {
    var rule = part.state().rules().lights(part.period()).number();
    return new End(part, reading, IndicatorRow.of(reading, part.period(), rule, List.of()));
  }

  String task() {
    return row.task();
  }

  String code() {
    return row.indicator();
  }

  /** Position of the report that it rests on; none if nobody reported it. */
  List<Long> positions() {
    var reported = reading.reported();
    return reported == null ? List.of() : List.of(reported.position());
  }

  /** Its value and light as one figure. */
  Basis basis() {
    var reported = reading.reported();
    return new Basis(
        "indicator:" + code(),
        row.name(),
        reported == null
            ? "—"
            : Wording.figure(reading.definition(), reported.value())
                + (row.light().isLit() ? "，" + row.light().chinese() + "灯" : ""),
        row.explanation(),
        positions());
  }
}
