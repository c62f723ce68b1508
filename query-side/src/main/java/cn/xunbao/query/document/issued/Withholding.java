package cn.xunbao.query.document.issued;

import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Annex;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Block.BarChart;
import cn.xunbao.query.document.Block.Grid;
import cn.xunbao.query.document.Block.Items;
import cn.xunbao.query.document.Block.LightMatrix;
import cn.xunbao.query.document.Block.LightRow;
import cn.xunbao.query.document.Block.LineChart;
import cn.xunbao.query.document.Block.Paragraph;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.document.Section;
import cn.xunbao.query.document.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leaves out what is about tasks that not everybody may know of (知悉范围). */
final class Withholding {

  private static final Block NOT_SHOWN = new Paragraph("按知悉范围不列示。");

  private final List<String> tasks;

  /** Where a sentence names one among others: 任务1.01（2023年4月下旬）. */
  private final @Nullable Pattern mention;

  Withholding(Collection<String> tasks) {
    this.tasks = List.copyOf(tasks);
    this.mention =
        tasks.isEmpty()
            ? null
            : Pattern.compile(
                tasks.stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "、?任务(?:", ")（[^（）]*）")));
  }

  Document of(Document whole) {
    return tasks.isEmpty()
        ? whole
        : new Document(
            whole.masthead(),
            whole.facts(),
            whole.sections().stream().map(this::section).toList(),
            whole.annexes().stream().map(this::annex).toList(),
            whole.addressees(),
            whole.colophon());
  }

  private Section section(Section whole) {
    var shown = whole.blocks().stream().flatMap(block -> block(block).stream()).toList();
    return whole.with(shown.isEmpty() && !whole.blocks().isEmpty() ? List.of(NOT_SHOWN) : shown);
  }

  private Optional<Block> block(Block whole) {
    return switch (whole) {
      case Paragraph(var lead, var phrases) ->
          unlessEmptied(phrases, phrases(phrases)).map(rest -> new Paragraph(words(lead), rest));
      case Items(var phrases) -> unlessEmptied(phrases, phrases(phrases)).map(Items::new);
      case Grid(var table) ->
          unlessEmptied(table.rows(), table(table).rows()).map(rest -> new Grid(table(table)));
      case BarChart(var title, var bars) ->
          unlessEmptied(bars, bars.stream().filter(bar -> isShown(bar.about())).toList())
              .map(rest -> new BarChart(title, rest));
      case LineChart chart -> isShown(chart.about()) ? Optional.of(chart) : Optional.empty();
      case LightMatrix(var title, var rows) ->
          unlessEmptied(rows, rows.stream().flatMap(row -> row(row).stream()).toList())
              .map(rest -> new LightMatrix(title, rest));
    };
  }

  private Optional<LightRow> row(LightRow whole) {
    return unlessEmptied(
            whole.lamps(),
            whole.lamps().stream().filter(lamp -> !tasks.contains(lamp.label())).toList())
        .map(rest -> new LightRow(whole.label(), rest));
  }

  private Annex annex(Annex whole) {
    return new Annex(whole.name(), whole.title(), table(whole.table()), whole.place());
  }

  private Table table(Table whole) {
    return new Table(
        whole.columns(), whole.rows().stream().filter(row -> isShown(row.about())).toList());
  }

  private List<Phrase> phrases(List<Phrase> whole) {
    return whole.stream().flatMap(this::phrase).toList();
  }

  private Stream<Phrase> phrase(Phrase whole) {
    return isShown(whole.about())
        ? unlessEmptied(whole.parts(), phrases(whole.parts()))
            .map(rest -> new Phrase(words(whole.lead()), rest, words(whole.tail()), whole.about()))
            .stream()
        : Stream.empty();
  }

  private String words(String whole) {
    return mention == null || !mention.matcher(whole).find()
        ? whole
        : mention.matcher(whole).replaceAll("").replace("：、", "：").replace("：。", "。");
  }

  private boolean isShown(About about) {
    return about.task() == null || !tasks.contains(about.task());
  }

  /** What is left; nothing where all that there was is gone. */
  private static <T> Optional<List<T>> unlessEmptied(List<T> whole, List<T> rest) {
    return rest.isEmpty() && !whole.isEmpty() ? Optional.empty() : Optional.of(rest);
  }
}
