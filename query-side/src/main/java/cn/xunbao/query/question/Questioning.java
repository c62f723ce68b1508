package cn.xunbao.query.question;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ReportFact;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Derives questions from all reports of a year that count: a pure function of them. */
final class Questioning {

  private final ProgrammeState state;
  private final List<Said> reports;
  private final Versions versions;
  private final Predicate<ReportFact> about;
  private final Map<String, IndicatorDefinition> indicators = new HashMap<>();

  /**
   * Questions about some of the reports.
   *
   * @param reports all of the year that count
   * @param about which of them are asked about
   */
  Questioning(
      ProgrammeState state, List<Said> reports, Versions versions, Predicate<ReportFact> about) {
    this.state = state;
    this.reports = List.copyOf(reports);
    this.versions = versions;
    this.about = about;
    state
        .tasks()
        .forEach(task -> task.indicators().forEach(one -> indicators.put(one.code(), one)));
  }

  List<Question> questions() {
    return Stream.of(
            figures().flatMap(figures -> figures.all(about).stream()), corrections(), texts())
        .flatMap(some -> some)
        .sorted(Question.ORDER)
        .toList();
  }

  List<ExplainedFall> explained() {
    return figures()
        .flatMap(figures -> figures.explained(about).stream())
        .sorted(
            Comparator.comparing(ExplainedFall::period)
                .thenComparing(ExplainedFall::unit)
                .thenComparing(ExplainedFall::indicator)
                .thenComparing(ExplainedFall::dataPeriod))
        .toList();
  }

  private record Series(String unit, String indicator) {}

  /** A unit that has nothing to be asked about needs no series. */
  private Stream<FigureQuestions> figures() {
    var units =
        reports.stream()
            .map(Said::report)
            .filter(about)
            .map(ReportFact::unit)
            .collect(Collectors.toSet());
    var points =
        reports.stream()
            .filter(said -> !said.noChange() && units.contains(said.report().unit()))
            .flatMap(said -> said.report().content().values().stream().map(v -> Point.of(said, v)))
            .filter(point -> indicators.containsKey(point.value().indicator()))
            .collect(
                Collectors.groupingBy(
                    point -> new Series(point.said().report().unit(), point.value().indicator())));
    return points.entrySet().stream()
        .flatMap(
            entry ->
                Stream.ofNullable(indicators.get(entry.getKey().indicator()))
                    .map(
                        indicator ->
                            new FigureQuestions(
                                indicator,
                                Point.series(entry.getValue()),
                                versions,
                                state.rules().office()::questions)));
  }

  private Stream<Question> corrections() {
    var corrections =
        new CorrectionQuestions(
            code -> {
              var indicator = indicators.get(code);
              return indicator == null ? code : indicator.name();
            },
            versions);
    return reports.stream()
        .filter(said -> about.test(said.report()) && !said.noChange())
        .flatMap(said -> corrections.about(said).stream());
  }

  private Stream<Question> texts() {
    var byPeriod = reports.stream().collect(Collectors.groupingBy(said -> said.report().period()));
    return byPeriod.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(said -> about.test(said.report())))
        .flatMap(
            entry -> {
              var period = Period.parse(entry.getKey());
              var before = state.rules().reportedBefore(period).code();
              var last = said(byPeriod.getOrDefault(before, List.of()));
              return new TextQuestions(
                      state,
                      state.rules().office().questions(period),
                      entry.getValue(),
                      (task, unit) -> last.get(new Reporter(task, unit)),
                      versions)
                  .all(about).stream();
            });
  }

  private record Reporter(String task, String unit) {}

  private static Map<Reporter, ReportFact> said(List<Said> reports) {
    return reports.stream()
        .map(Said::report)
        .collect(
            Collectors.toMap(report -> new Reporter(report.task(), report.unit()), one -> one));
  }
}
