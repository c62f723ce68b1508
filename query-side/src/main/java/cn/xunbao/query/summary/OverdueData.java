package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.value.ValueId;
import cn.xunbao.indicator.Availability;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.fact.LeadAssignment;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Data that came in an earlier 旬 and that no lead has sent since (欠报数据). They are asked for until
 * they are sent, and change nothing about who owes a report.
 */
public final class OverdueData {

  private final ProgrammeState state;
  private final Period period;
  private final SameFigures same;
  private final Set<Sent> sent = new HashSet<>();

  private OverdueData(ProgrammeState state, Period period, ReportedData data) {
    this.state = state;
    this.period = period;
    this.same =
        new SameFigures(
            state.tasks().stream().flatMap(task -> task.indicators().stream()).toList());
    state.tasks().forEach(task -> note(task, data));
  }

  /**
   * What is overdue in a 旬.
   *
   * @param reports the reports of the 旬
   * @param earlier those of as many periods as {@link LightInputs#earlier} names
   */
  public static OverdueData of(
      ProgrammeState state, Period period, PeriodReports reports, List<PeriodReports> earlier) {
    return of(
        state, period, ReportedData.of(state, Stream.concat(Stream.of(reports), earlier.stream())));
  }

  static OverdueData of(ProgrammeState state, Period period, ReportedData data) {
    return new OverdueData(state, period, data);
  }

  /** The data periods of an indicator of a task that are overdue, the oldest first. */
  public List<Period> of(TaskState task, IndicatorDefinition indicator) {
    var life = state.indicators().of(indicator.code());
    var settled =
        life.availability() == null
            ? state.indicators().of(same.canonical(indicator.code())).availability()
            : life.availability();
    if (settled == null || period.kind() != PeriodKind.XUN) {
      return List.of();
    }
    var comes = Availability.of(settled.event());
    return Stream.iterate(
            comes.latestOn(period.firstDay().minusDays(1)),
            data -> cameIn(comes, data).endsAt().isAfter(settled.at()),
            Period::previous)
        .filter(data -> isOwed(task, cameIn(comes, data)))
        .filter(data -> !sent.contains(new Sent(same.canonical(indicator.code()), data)))
        .toList()
        .reversed();
  }

  List<Period> of(Reading reading) {
    return state
        .task(reading.duty().task().task())
        .map(task -> of(task, reading.definition()))
        .orElse(List.of());
  }

  private static Period cameIn(Availability comes, Period data) {
    return Period.containing(PeriodKind.XUN, comes.availableOn(data));
  }

  /** Whether a report was owed for the 旬 in which the data came, and is owed for this one. */
  private boolean isOwed(TaskState task, Period cameIn) {
    return !state.rules().reportedWith(cameIn).filter(period::equals).isPresent()
        && cameIn.endsAt().isAfter(state.programme().adoptedAt())
        && task.span().covers(cameIn)
        && task.span().covers(period);
  }

  private void note(TaskState task, ReportedData data) {
    var code = task.definition().task();
    var id = new TaskId(state.programme().programme(), code);
    var leads =
        state.assignments().getOrDefault(code, List.of()).stream()
            .map(LeadAssignment::units)
            .flatMap(List::stream)
            .distinct()
            .toList();
    var codes = task.indicators().stream().map(IndicatorDefinition::code).toList();
    data.values().keySet().stream()
        .filter(value -> codes.contains(value.indicator()))
        .filter(value -> state.succession().hasPart(value.unit(), leads, id))
        .map(this::sent)
        .forEach(sent::add);
  }

  private Sent sent(ValueId value) {
    return new Sent(same.canonical(value.indicator()), Period.parse(value.dataPeriod()));
  }

  private record Sent(String figure, Period data) {}
}
