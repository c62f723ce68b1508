package cn.xunbao.command.report;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks up which value a unit reported of a data period. Asks for all reports of a year. */
public final class ReportedFigures {

  private final ProgrammeDirectory programmes;
  private final StreamViews<Said> reports;

  /** The reports in {@code store}. */
  public ReportedFigures(EventStore store, ProgrammeDirectory programmes) {
    this.programmes = programmes;
    this.reports = StreamViews.ofMessages(store, ReportedFigures::after);
  }

  /** What the newest report says that names the data period; empty if none does. */
  public Optional<Figure> find(
      String programme, String task, String unit, String indicator, String dataPeriod) {
    var plan = programmes.require(programme);
    return plan.rules().kinds().stream()
        .flatMap(kind -> periods(kind, plan.definition().year()))
        .sorted(Comparator.comparing(Period::lastDay).reversed())
        .flatMap(
            period ->
                figure(new ReportId(programme, task, unit, period.code()), indicator, dataPeriod))
        .findFirst();
  }

  private Stream<Figure> figure(ReportId report, String indicator, String dataPeriod) {
    return reports.find(report).stream()
        .flatMap(
            said ->
                said.content().stream()
                    .flatMap(content -> content.values().stream())
                    .filter(value -> value.indicator().equals(indicator))
                    .filter(value -> value.dataPeriodIn(report.period()).equals(dataPeriod))
                    .map(value -> new Figure(value.value(), said.by())));
  }

  private static Stream<Period> periods(PeriodKind kind, int year) {
    return Stream.iterate(new Period(kind, year, 1), period -> period.year() == year, Period::next);
  }

  private static Said after(@Nullable Said before, DomainEventMessage<?> message) {
    var event = (DomainEvent) message.getPayload();
    var content = ReportedContents.after(before == null ? null : before.content(), event);
    return new Said(
        content,
        before == null || event instanceof ReportVersion
            ? EventMetadata.fromMap(message.getMetaData())
            : before.by());
  }

  /**
   * A reported value.
   *
   * @param value the value
   * @param by who reported it
   */
  public record Figure(BigDecimal value, EventMetadata by) {}

  private record Said(Optional<ReportContent> content, EventMetadata by) {}
}
