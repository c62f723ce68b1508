package cn.xunbao.query.summary.period;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import cn.xunbao.events.report.ReportContent;
import cn.xunbao.query.fact.ReportFact;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.PeriodPart;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What reporting cost a unit (报送负担): an estimate, by the rate that the explanation names. It says
 * nothing of how good a unit's work is.
 *
 * @param unit code of the unit
 * @param unitName its name
 * @param rows how many reports it handed in, the newest version of each
 * @param fields how many fields it filled in
 * @param minutes the minutes that may have taken
 * @param basis the reports
 */
public record ReportingCost(
    String unit, String unitName, int rows, int fields, int minutes, Basis basis) {

  private static final int MINUTES_A_ROW = 3;
  private static final int MINUTES_A_FIELD = 2;

  /** What the estimate rests on, for a reader. */
  public static final String RATE = "每件%s分钟、每项%s分钟".formatted(MINUTES_A_ROW, MINUTES_A_FIELD);

  /** The units that handed in anything, ordered by code. */
  static List<ReportingCost> of(List<PeriodPart> parts, UnaryOperator<String> names) {
    return parts.stream()
        .flatMap(ReportingCost::reports)
        .collect(groupingBy(ReportFact::unit, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .map(entry -> of(entry.getKey(), names.apply(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static Stream<ReportFact> reports(PeriodPart part) {
    var tasks =
        part.obligations().tasks().stream().map(duty -> duty.task().task()).collect(toSet());
    return part.reports().counting().stream().filter(report -> tasks.contains(report.task()));
  }

  private static ReportingCost of(String unit, String name, List<ReportFact> reports) {
    var rows = reports.size();
    var fields = reports.stream().mapToInt(report -> fields(report.content())).sum();
    var minutes = rows * MINUTES_A_ROW + fields * MINUTES_A_FIELD;
    return new ReportingCost(
        unit,
        name,
        rows,
        fields,
        minutes,
        new Basis(
            "cost:" + unit,
            name + "报送负担",
            minutes + "分钟",
            "报送%s件、填写%s项，按%s估算，约%s分钟；只用于减负，不作评价。".formatted(rows, fields, RATE, minutes),
            reports.stream().map(ReportFact::position).toList()));
  }

  /** "No change" is one tick. */
  private static int fields(ReportContent content) {
    if (content.noChange() != null) {
      return 1;
    }
    return 1
        + (content.problems() == null ? 0 : 1)
        + (content.nextSteps() == null ? 0 : 1)
        + content.values().size();
  }
}
