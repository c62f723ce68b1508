package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Basis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A summary with each of its figures, also those that its rows show without a basis of their own.
 *
 * @param summary the summary
 * @param indicators how many figures have which light, and value and light of each indicator
 * @param trends how each figure has come along, also where the summary doesn't say it
 */
public record DerivedSummary(PeriodSummary summary, List<Basis> indicators, List<Trend> trends) {

  public DerivedSummary {
    indicators = List.copyOf(indicators);
    trends = List.copyOf(trends);
  }

  /** What each figure rests on, in the order of the sections. */
  public List<Basis> figures() {
    return Stream.of(
            Stream.of(summary.reportingBasis()),
            Stream.of(summary.byPart(), summary.byCampaign(), summary.byUnit())
                .flatMap(List::stream)
                .map(ReportingRow::basis),
            summary.movement().moves().stream().map(move -> move.basis()),
            indicators.stream(),
            Stream.of(summary.statuses(), summary.taskStatuses())
                .flatMap(List::stream)
                .map(StatusRow::basis),
            summary.rankings().stream()
                .flatMap(ranking -> ranking.units().stream())
                .map(RankedUnit::basis),
            Stream.of(summary.praise(), summary.criticism())
                .flatMap(List::stream)
                .flatMap(candidate -> candidate.reasons().stream()),
            Stream.of(summary.problems().basis()),
            summary.problems().recurrent().stream().map(RecurrentProblem::basis),
            summary.measures().stream().map(TakenMeasure::basis),
            summary.trends().stream().map(Trend::basis),
            summary.outcomes().stream().map(Outcome::basis),
            summary.checkedFigures().stream().map(CheckedFigure::basis),
            summary.outlook().stream().map(Outlook::basis),
            summary.costs().stream().map(ReportingCost::basis),
            summary.dueNext().matters().stream().map(matter -> matter.basis()))
        .flatMap(figures -> figures)
        .toList();
  }

  /** The figure with an id. */
  public Optional<Basis> figure(String id) {
    return figures().stream().filter(basis -> basis.figure().equals(id)).findFirst();
  }
}
