package cn.xunbao.query.summary.text;

import cn.xunbao.query.summary.CampaignRow;
import cn.xunbao.query.summary.Counts;
import cn.xunbao.query.summary.ReportNote;
import cn.xunbao.query.summary.TenDayBrief;
import cn.xunbao.query.summary.UnitRow;
import cn.xunbao.query.summary.UnitState;
import cn.xunbao.query.summary.text.TextTable.Column;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who has reported (报送情况): the counts, by campaign, and the units by name. */
final class ReportingText {

  private ReportingText() {}

  static void write(TenDayBrief brief, Page page) {
    var reporting = brief.reporting();
    page.table(
        new TextTable(
                Column.text("项目"),
                Column.number("应报"),
                Column.number("已报"),
                Column.number("按时"),
                Column.number("迟报"),
                Column.number("待报"),
                Column.number("未报"),
                Column.number("报送率"),
                Column.number("按时率"))
            .row(counts("单位", reporting.units()))
            .row(counts("任务", reporting.tasks()))
            .row(counts("报件", reporting.reports())));
    page.blank();
    page.table(campaigns(brief.byCampaign()));
    page.blank();
    var units = brief.byUnit();
    names(page, "迟报单位", units, row -> row.reports().late() > 0, ReportingText::late);
    names(page, "部分报送单位", units, in(UnitState.PARTIAL), ReportingText::partial);
    names(page, "待报单位", units, in(UnitState.PENDING), UnitRow::name);
    names(page, "未报单位", units, in(UnitState.MISSING), UnitRow::name);
    var notes = brief.notes();
    notes(page, "豁免、免报", notes.excused(), ReportNote::note);
    notes(page, "同意延期", notes.extended(), note -> "至" + time(note.at()));
    notes(page, "退回待重报", notes.returned(), note -> "限" + time(note.at()));
    notes(page, "会签不同意", notes.dissents(), ReportNote::note);
    notes(page, "上期补报", notes.madeUp(), note -> time(note.at()) + "补报");
  }

  static String percent(@Nullable BigDecimal percentage) {
    return percentage == null ? "—" : percentage.toPlainString() + "%";
  }

  static List<String> counts(String name, Counts counts) {
    return List.of(
        name,
        String.valueOf(counts.expected()),
        String.valueOf(counts.submitted()),
        String.valueOf(counts.onTime()),
        String.valueOf(counts.late()),
        String.valueOf(counts.pending()),
        String.valueOf(counts.missing()),
        percent(counts.rate()),
        percent(counts.onTimeRate()));
  }

  private static TextTable campaigns(List<CampaignRow> rows) {
    var table =
        new TextTable(
            Column.shrinking("专项"),
            Column.number("应报单位"),
            Column.number("应报任务"),
            Column.number("应报件"),
            Column.number("已报"),
            Column.number("按时"),
            Column.number("迟报"),
            Column.number("待报"),
            Column.number("未报"),
            Column.number("报送率"),
            Column.number("按时率"));
    for (var row : rows) {
      var reports = row.reports();
      table.row(
          List.of(
              row.name(),
              String.valueOf(row.units().expected()),
              String.valueOf(row.tasks().expected()),
              String.valueOf(reports.expected()),
              String.valueOf(reports.submitted()),
              String.valueOf(reports.onTime()),
              String.valueOf(reports.late()),
              String.valueOf(reports.pending()),
              String.valueOf(reports.missing()),
              percent(reports.rate()),
              percent(reports.onTimeRate())));
    }
    return table;
  }

  private static void names(
      Page page,
      String what,
      List<UnitRow> units,
      Predicate<UnitRow> which,
      Function<UnitRow, String> name) {
    var names = units.stream().filter(which).map(name).toList();
    if (!names.isEmpty()) {
      page.paragraph("%s（%s个）：%s。".formatted(what, names.size(), String.join("、", names)));
    }
  }

  private static void notes(
      Page page, String what, List<ReportNote> notes, Function<ReportNote, String> detail) {
    if (!notes.isEmpty()) {
      page.paragraph(
          "%s（%s件）：%s。"
              .formatted(
                  what,
                  notes.size(),
                  notes.stream()
                      .map(n -> "%s任务%s（%s）".formatted(n.name(), n.task(), detail.apply(n)))
                      .collect(Collectors.joining("、"))));
    }
  }

  private static String time(@Nullable Instant at) {
    return at == null ? "—" : ChineseTime.second(at);
  }

  private static Predicate<UnitRow> in(UnitState state) {
    return row -> row.state() == state;
  }

  private static String late(UnitRow row) {
    return "%s（%s件）".formatted(row.name(), row.reports().late());
  }

  private static String partial(UnitRow row) {
    var reports = row.reports();
    return "%s（已报%s件，应报%s件）".formatted(row.name(), reports.submitted(), reports.expected());
  }
}
