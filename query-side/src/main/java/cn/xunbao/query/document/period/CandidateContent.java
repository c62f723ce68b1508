package cn.xunbao.query.document.period;

import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.Highlight;
import cn.xunbao.query.summary.IndicatorRow;
import cn.xunbao.query.summary.ProblemItems;
import cn.xunbao.query.summary.period.Candidate;
import cn.xunbao.query.summary.period.PeriodSummary;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What went well and who may be praised or criticised, each with the reasons. */
final class CandidateContent {

  /** More are no highlights any more. */
  private static final int HIGHLIGHTS = 20;

  private static final String PROBLEM = ":problem:";

  private final PeriodSummary summary;
  private final FigureTasks figures;
  private final Map<String, IndicatorRow> rows;

  /** Problems of this period whose task is known. */
  private final Map<String, String> problems = new HashMap<>();

  CandidateContent(PeriodSummary summary, FigureTasks figures) {
    this.summary = summary;
    this.figures = figures;
    this.rows =
        summary.indicators().stream()
            .collect(Collectors.toMap(IndicatorRow::indicator, row -> row, (a, b) -> a));
    Stream.concat(
            summary.problems().items().raised().stream(),
            summary.problems().items().closed().stream())
        .forEach(this::remember);
  }

  /** Figures for which somebody may be praised, the farthest ahead first. */
  List<Highlight> highlights() {
    return summary.praise().stream()
        .flatMap(
            candidate -> candidate.reasons().stream().flatMap(one -> highlight(candidate, one)))
        .sorted(
            Comparator.comparing(
                this::gap, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
        .limit(HIGHLIGHTS)
        .toList();
  }

  /** Who may be praised. */
  List<Block> praise() {
    return named(summary.praise(), this::praised);
  }

  /** Who may be criticised. */
  List<Block> criticism() {
    return named(summary.criticism(), this::criticised);
  }

  private @Nullable BigDecimal gap(Highlight highlight) {
    var row = rows.get(highlight.indicator());
    return row == null ? null : row.gapPoints();
  }

  private Stream<Highlight> highlight(Candidate candidate, Basis reason) {
    var about = figures.ofReason(reason);
    var task = about.task();
    var indicator = about.indicator();
    return task == null || indicator == null
        ? Stream.empty()
        : Stream.of(
            new Highlight(
                task, indicator, candidate.unit(), candidate.unitName(), reason.explanation()));
  }

  private static List<Block> named(List<Candidate> candidates, Function<Basis, Phrase> reason) {
    return candidates.isEmpty()
        ? List.of(new Block.Paragraph("无。"))
        : List.of(
            new Block.Paragraph("共%s个（供研究，须按程序审定）：".formatted(candidates.size())),
            new Block.Items(
                candidates.stream()
                    .map(
                        candidate ->
                            new Phrase(
                                candidate.unitName() + "：",
                                candidate.reasons().stream().map(reason).toList(),
                                candidate.note() == null ? "" : "（%s）".formatted(candidate.note()),
                                About.unit(candidate.unit())))
                    .toList()));
  }

  /** The figures stand among the highlights already. */
  private Phrase praised(Basis reason) {
    var about = figures.ofReason(reason);
    return about.task() == null
        ? Phrase.of(reason.explanation())
        : new Phrase("%s亮%s。".formatted(reason.name(), reason.value()), about);
  }

  private Phrase criticised(Basis reason) {
    if (!reason.figure().contains(PROBLEM)) {
      return new Phrase(reason.explanation(), figures.ofReason(reason));
    }
    var task = problems.get(reason.value());
    return task == null
        ? Phrase.of("问题%s逾期未完成整改。".formatted(reason.value()))
        : new Phrase(reason.explanation(), About.task(task));
  }

  private void remember(ProblemItems.Row problem) {
    var task = problem.task();
    if (task != null) {
      problems.put(problem.item(), task);
    }
  }
}
