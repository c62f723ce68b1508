package cn.xunbao.query.summary.period;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import cn.xunbao.item.ItemLife;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Check;
import cn.xunbao.query.summary.DueNext;
import cn.xunbao.query.summary.EndedTask;
import cn.xunbao.query.summary.GoalRow;
import cn.xunbao.query.summary.LightCounts;
import cn.xunbao.query.summary.Movement;
import cn.xunbao.query.summary.PeriodPart;
import cn.xunbao.query.summary.Problem;
import cn.xunbao.query.summary.ProblemItems;
import cn.xunbao.query.summary.Reporting;
import cn.xunbao.query.summary.Scope;
import cn.xunbao.query.summary.TaskDuty;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Derives the summary of a period: a pure function of facts, rules and the instant of judgement.
 */
public final class Derivation {

  private final ProgrammeState state;
  private final PeriodFacts facts;
  private final Instant judgedAt;
  private final Period period;
  private final @Nullable Integer campaign;
  private final Scope scope;
  private final UnaryOperator<String> names;
  private final List<ItemLife> problemsInScope;

  private Derivation(
      ProgrammeState state,
      PeriodFacts facts,
      Instant judgedAt,
      Period period,
      @Nullable Integer campaign) {
    this.state = state;
    this.facts = facts;
    this.judgedAt = judgedAt;
    this.period = period;
    this.campaign = campaign;
    this.scope = Scope.of(state, campaign);
    this.names = state.unitNames(period.lastDay());
    this.problemsInScope =
        facts.problems().lives().stream()
            .filter(life -> scope.has(life.opening().campaign()))
            .toList();
  }

  /**
   * Derives it.
   *
   * @param campaign ordinal of the campaign to confine it to; null: all
   * @throws IllegalArgumentException if the programme has no such campaign
   */
  public static DerivedSummary of(
      ProgrammeState state,
      PeriodFacts facts,
      Instant judgedAt,
      Period period,
      @Nullable Integer campaign) {
    return new Derivation(state, facts, judgedAt, period, campaign).derive();
  }

  private DerivedSummary derive() {
    var kinds = Parts.kinds(state, period);
    // Each part is read by itself, and reading is most of the work.
    var parts = Parts.of(state, period).parallelStream().map(this::part).toList();
    var last = kinds.stream().map(kind -> Parts.last(kind, period, judgedAt)).toList();
    var ends = Ends.of(parts.stream().filter(part -> last.contains(part.period())).toList(), facts);
    var firsts = kinds.stream().map(kind -> Parts.first(kind, period).previous()).toList();
    var partsBefore = firsts.stream().map(this::part).toList();
    var before = Ends.of(partsBefore, facts);
    // So is each section that looks at every report, also in the summary.
    var trends = supplyAsync(() -> Trend.of(parts, ends));
    return new DerivedSummary(
        summary(
            parts,
            last.getFirst(),
            ends,
            firsts.getFirst(),
            before,
            new Stands(parts, partsBefore, before, facts),
            trends),
        Stream.concat(ends.lightFigures(), ends.all().stream().map(End::basis)).toList(),
        trends.join());
  }

  private PeriodPart part(Period of) {
    return PeriodPart.of(state, facts.reports(of), of, scope, judgedAt);
  }

  private PeriodSummary summary(
      List<PeriodPart> parts,
      Period until,
      Ends ends,
      Period firstBefore,
      Ends before,
      Stands stands,
      CompletableFuture<List<Trend>> trends) {
    var kind = Product.of(state, period, campaign);
    var isLong = PeriodKind.MONTH.isFinerThan(period.kind());
    var cost =
        supplyAsync(() -> isLong ? ReportingCost.of(parts, names) : List.<ReportingCost>of());
    var recurrent =
        supplyAsync(() -> RecurrentProblem.of(parts, facts.problems(), problemsInScope, names));
    var owed = OwedReports.of(parts);
    var reporting = Reporting.of(owed.all().stream().map(Owed::obligation).toList());
    var byPart = byPart(parts, owed);
    var byCampaign = byCampaign(owed, ends);
    var byUnit = byUnit(owed);
    var lights = ends.lights();
    var rows = ends.all().stream().map(End::row).toList();
    var end = parts.stream().filter(part -> part.period().equals(until)).findFirst().orElseThrow();
    var rated =
        new Rated(
            until.kind() == PeriodKind.XUN ? end.rated(facts.work(), names) : List.of(),
            facts.work());
    var duties = end.obligations().tasks();
    var statuses = StatusRow.ofFigures(ends);
    var tasks = duties.stream().map(duty -> duty.task().task()).toList();
    var taskStatuses = StatusRow.ofTasks(tasks, ends, rated);
    var candidates = new Candidates(state, period, owed, ends);
    return new PeriodSummary(
        state.programme().programme(),
        period.code(),
        kind,
        campaign,
        "%s %s %s".formatted(scope.title(), period.chinese(), kind),
        period.firstDay(),
        period.lastDay(),
        until.code(),
        judgedAt,
        state.position(),
        duties.stream().anyMatch(TaskDuty::byDefault),
        reporting,
        ReportingRow.basis("all", "本期", reporting, owed.all()),
        byPart,
        byCampaign,
        byUnit,
        lights,
        Movement.of(firstBefore, before.readings(), until, ends.readings()),
        GoalRow.of(state, campaign, end.figures(), until),
        rows,
        statuses,
        taskStatuses,
        rated.all(),
        Rankings.of(state, period, ends),
        candidates.praise(),
        candidates.criticism(facts.problems(), problemsInScope, judgedAt),
        problems(end, recurrent.join()),
        TakenMeasure.of(
            facts.measures(),
            period,
            task -> task == null ? campaign == null : tasks.contains(task),
            new TakenMeasure.After(owed, stands, ends),
            names),
        isLong ? trends.join() : List.of(),
        isLong ? Outcome.of(ends) : List.of(),
        isLong
            ? CheckedFigure.of(
                facts.values(),
                period,
                code -> ends.all().stream().anyMatch(one -> one.code().equals(code)),
                names)
            : List.of(),
        isLong ? Outlook.of(ends) : List.of(),
        cost.join(),
        DueNext.after(until, state, scope, facts.problems(), facts.work(), judgedAt),
        end.obligations().withoutLead(),
        EndedTask.of(scope.tasks(state), period),
        checks(
            reporting,
            List.of(byPart, byCampaign, byUnit),
            lights,
            ends,
            statuses,
            taskStatuses,
            tasks));
  }

  private List<ReportingRow> byPart(List<PeriodPart> parts, OwedReports owed) {
    return parts.stream()
        .filter(part -> part.period().kind() == PeriodKind.XUN || !owed.of(part.period()).isEmpty())
        .map(
            part ->
                ReportingRow.of(
                    "part",
                    part.period().code(),
                    part.period().chinese(),
                    owed.of(part.period()),
                    null))
        .toList();
  }

  private List<ReportingRow> byCampaign(OwedReports owed, Ends ends) {
    return scope.campaigns().stream()
        .map(
            one ->
                ReportingRow.of(
                    "campaign",
                    String.valueOf(one.campaign()),
                    one.name(),
                    owed.ofCampaign(one.campaign()),
                    LightCounts.of(
                        ends.readings().stream()
                            .filter(reading -> reading.duty().task().campaign() == one.campaign())
                            .toList())))
        .toList();
  }

  private List<ReportingRow> byUnit(OwedReports owed) {
    return owed.byUnit().entrySet().stream()
        .map(
            unit ->
                ReportingRow.of(
                    "unit", unit.getKey(), names.apply(unit.getKey()), unit.getValue(), null))
        .toList();
  }

  private PeriodProblems problems(PeriodPart end, List<RecurrentProblem> recurrent) {
    return PeriodProblems.of(
        Problem.of(end.obligations().tasks(), end.reports(), names),
        ProblemItems.of(facts.problems(), period, judgedAt, campaign, names),
        recurrent,
        facts.problems(),
        problemsInScope);
  }

  private static List<Check> checks(
      Reporting reporting,
      List<List<ReportingRow>> breakdowns,
      LightCounts lights,
      Ends ends,
      List<StatusRow> statuses,
      List<StatusRow> taskStatuses,
      List<String> tasks) {
    var reports = reporting.reports();
    var whats = List.of("各期", "各专项", "各单位");
    return Stream.of(
            Check.counts(reports),
            Stream.iterate(0, i -> i < whats.size(), i -> i + 1)
                .flatMap(
                    i ->
                        Check.sums(
                            whats.get(i),
                            reports,
                            breakdowns.get(i).stream()
                                .map(row -> row.reporting().reports())
                                .toList())
                            .stream())
                .toList(),
            List.of(
                Check.same("各灯项数之和等于指标项数", ends.counted().size(), lights.total()),
                Check.same(
                    "指标各状态之和等于指标项数",
                    ends.counted().size(),
                    statuses.stream().mapToInt(StatusRow::count).sum()),
                Check.same(
                    "任务各状态之和等于任务项数",
                    tasks.size(),
                    taskStatuses.stream().mapToInt(StatusRow::count).sum()),
                Check.shares("指标各状态占比之和为100%", statuses.stream().map(StatusRow::share).toList()),
                Check.shares(
                    "任务各状态占比之和为100%", taskStatuses.stream().map(StatusRow::share).toList()),
                Check.gaps(ends.all().stream().map(End::row).toList())))
        .flatMap(List::stream)
        .toList();
  }
}
