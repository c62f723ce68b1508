package cn.xunbao.query.document.content;

import static cn.xunbao.query.document.Cell.count;
import static cn.xunbao.query.document.Cell.percent;
import static cn.xunbao.query.document.Cell.text;

import cn.xunbao.query.document.Annex;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.Table;
import cn.xunbao.query.document.Table.Column;
import cn.xunbao.query.summary.CampaignRow;
import cn.xunbao.query.summary.Counts;
import cn.xunbao.query.summary.Reporting;
import cn.xunbao.query.summary.UnitRow;
import cn.xunbao.query.summary.UnitState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who has reported (报送情况): the counts, by campaign, and the units by name. */
public final class ReportingContent {

  private ReportingContent() {}

  /** The three counts. */
  public static Block counts(Reporting reporting) {
    var rows = new LinkedHashMap<String, Counts>();
    rows.put("单位", reporting.units());
    rows.put("任务", reporting.tasks());
    rows.put("报件", reporting.reports());
    return parts("项目", rows);
  }

  /** The counts by campaign. */
  public static Block campaigns(List<CampaignRow> rows) {
    return new Block.Grid(
        new Table(
            columns(
                Column.wide("专项", 6),
                Column.number("应报单位", 2),
                Column.number("应报任务", 2),
                Column.number("应报件", 2)),
            rows.stream().map(ReportingContent::campaign).toList()));
  }

  /**
   * The counts of reports by anything.
   *
   * @param what what the rows are
   */
  public static Block parts(String what, SequencedMap<String, Counts> rows) {
    return new Block.Grid(
        new Table(
            columns(Column.wide(what, 4), Column.number("应报", 2)),
            rows.entrySet().stream().map(row -> row(text(row.getKey()), row.getValue())).toList()));
  }

  /** Units by name, where something is to be said of them. */
  public static List<Block> names(List<UnitRow> units) {
    var names = new ArrayList<Block>();
    name(names, "迟报单位", units, row -> row.reports().late() > 0, ReportingContent::late);
    name(names, "部分报送单位", units, in(UnitState.PARTIAL), ReportingContent::partial);
    name(names, "待报单位", units, in(UnitState.PENDING), UnitRow::name);
    name(names, "未报单位", units, in(UnitState.MISSING), UnitRow::name);
    return names;
  }

  /** How each unit stands. */
  public static Annex byUnit(List<UnitRow> units) {
    return new Annex(
        "报送情况",
        "各单位报送情况表",
        new Table(
            columns(Column.wide("单位", 7), Column.number("应报任务", 2), Column.number("应报件", 2)),
            units.stream().map(ReportingContent::unit).toList()),
        Annex.Place.EVERYWHERE);
  }

  /** What is counted of reports, behind the columns that say of what. */
  private static List<Column> columns(Column... first) {
    var counted = Stream.of("已报", "按时", "迟报", "待报", "未报").map(head -> Column.number(head, 2));
    var rates = Stream.of("报送率", "按时率").map(head -> Column.number(head, 3));
    return Stream.of(Stream.of(first), counted, rates).flatMap(some -> some).toList();
  }

  private static Table.Row unit(UnitRow row) {
    var cells = new ArrayList<Cell>(List.of(text(row.name()), count(row.tasks().expected())));
    cells.addAll(counted(row.reports()));
    return Table.Row.of(cells);
  }

  private static Table.Row campaign(CampaignRow row) {
    var cells =
        new ArrayList<Cell>(
            List.of(
                text(row.name()), count(row.units().expected()), count(row.tasks().expected())));
    cells.addAll(counted(row.reports()));
    return Table.Row.of(cells);
  }

  private static Table.Row row(Cell head, Counts counts) {
    var cells = new ArrayList<Cell>(List.of(head));
    cells.addAll(counted(counts));
    return Table.Row.of(cells);
  }

  private static List<Cell> counted(Counts counts) {
    return List.of(
        count(counts.expected()),
        count(counts.submitted()),
        count(counts.onTime()),
        count(counts.late()),
        count(counts.pending()),
        count(counts.missing()),
        percent(counts.rate()),
        percent(counts.onTimeRate()));
  }

  private static void name(
      List<Block> to,
      String what,
      List<UnitRow> units,
      Predicate<UnitRow> which,
      Function<UnitRow, String> name) {
    var names = units.stream().filter(which).map(name).toList();
    if (!names.isEmpty()) {
      to.add(
          new Block.Paragraph(
              "%s（%s个）：%s。".formatted(what, names.size(), String.join("、", names))));
    }
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
