package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.LightCounts;
import cn.xunbao.query.summary.Reporting;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was owed and came in, in a part of the whole: a 旬, a campaign or a unit.
 *
 * @param code code of the period or unit, ordinal of the campaign
 * @param name its name
 * @param reporting the three counts
 * @param lights lights of a campaign's indicators; absent elsewhere
 * @param basis the reports
 */
public record ReportingRow(
    String code,
    String name,
    Reporting reporting,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LightCounts lights,
    Basis basis) {

  static ReportingRow of(
      String kind, String code, String name, List<Owed> owed, @Nullable LightCounts lights) {
    var reporting = Reporting.of(owed.stream().map(Owed::obligation).toList());
    return new ReportingRow(
        code, name, reporting, lights, basis(kind + ":" + code, name, reporting, owed));
  }

  /** The reports behind some counts, with what they say together. */
  static Basis basis(String figure, String name, Reporting reporting, List<Owed> owed) {
    var reports = reporting.reports();
    return new Basis(
        "reporting:" + figure,
        name + "报送情况",
        "报送率" + printed(reports.rate()) + "，按时率" + printed(reports.onTimeRate()),
        "应报%s件，已报%s件（按时%s件、迟报%s件），待报%s件，未报%s件；报送率=已报÷应报，按时率=按时÷应报。"
            .formatted(
                reports.expected(),
                reports.submitted(),
                reports.onTime(),
                reports.late(),
                reports.pending(),
                reports.missing()),
        owed.stream().flatMap(one -> one.positions().stream()).toList());
  }

  private static String printed(@Nullable BigDecimal rate) {
    return rate == null ? "—" : rate.toPlainString() + "%";
  }
}
