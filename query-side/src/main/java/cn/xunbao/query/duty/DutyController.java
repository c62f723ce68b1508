package cn.xunbao.query.duty;

import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Obligation;
import cn.xunbao.query.summary.Obligations;
import cn.xunbao.query.summary.TaskDuty;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is owed, and how well it is met, over HTTP. */
@RestController
@AllowedToEveryRole
class DutyController {

  private final ReadAccess access;
  private final Facts facts;

  DutyController(ReadAccess access, Facts facts) {
    this.access = access;
    this.facts = facts;
  }

  @Operation(
      summary = "查本单位应报事项",
      description = "列出单位应报的任务、时限、状态。不指定期次时，列出立项以来所有未报、待报、退回的事项；单位账号只能查本单位。")
  @AsOfParameters
  @GetMapping(path = "/api/v1/programmes/{p}/duties", produces = MediaType.APPLICATION_JSON_VALUE)
  Duties duties(
      @PathVariable("p") String programme,
      @RequestParam(name = "unit", required = false) @Nullable String unit,
      @RequestParam(name = "period", required = false) @Nullable String period,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var whose = ReadAccess.unitAsked(caller, unit);
    var periods =
        period == null
            ? DutyPeriods.until(state, moment.asOf())
            : List.of(DutyPeriods.named(state, period));
    var items =
        periods.stream()
            .flatMap(p -> items(state, p, moment, whose, owed -> period != null || owed.isOpen()))
            .sorted(Comparator.comparing(DutyItem::dueAt))
            .toList();
    return new Duties(moment.asOf(), moment.position(), programme, whose, items);
  }

  @Operation(summary = "查报送率", description = "按期次、专项、单位给出应报单位、应报任务、应报件三个口径的计数与比率；不指定期次时，列出立项以来各期。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/reporting",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ReportingRates reporting(
      @PathVariable("p") String programme,
      @RequestParam(name = "period", required = false) @Nullable String period,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var periods =
        period == null
            ? DutyPeriods.until(state, moment.asOf())
            : List.of(DutyPeriods.named(state, period));
    return new ReportingRates(
        moment.asOf(),
        moment.position(),
        programme,
        periods.stream().map(p -> rates(state, p, moment)).toList());
  }

  private PeriodReporting rates(ProgrammeState state, Period period, Moment moment) {
    var reports = reports(state, period, moment);
    return PeriodReporting.of(
        state,
        period.code(),
        period.chinese(),
        Obligations.of(state, reports, period, moment.asOf()),
        reports.cutOffAt());
  }

  private Stream<DutyItem> items(
      ProgrammeState state,
      Period period,
      Moment moment,
      @Nullable String unit,
      Predicate<Obligation> wanted) {
    return Obligations.of(state, reports(state, period, moment), period, moment.asOf())
        .tasks()
        .stream()
        .flatMap(duty -> items(state, period, duty, unit, wanted));
  }

  private static Stream<DutyItem> items(
      ProgrammeState state,
      Period period,
      TaskDuty duty,
      @Nullable String unit,
      Predicate<Obligation> wanted) {
    return duty.owed().stream()
        .filter(wanted)
        .filter(owed -> unit == null || owed.unit().equals(unit))
        .map(
            owed ->
                DutyItem.of(
                    period.code(),
                    duty.task().title(),
                    state
                        .unitNames(owed.dueAt().atZone(Period.ZONE).toLocalDate())
                        .apply(owed.unit()),
                    owed));
  }

  private PeriodReports reports(ProgrammeState state, Period period, Moment moment) {
    return PeriodReports.at(facts, state.programme().programme(), period.code(), moment.position());
  }

  /**
   * What a unit owes.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param unit code of the unit; null: all units
   * @param items what is owed, what is due first comes first
   */
  record Duties(
      Instant asOf, long position, String programme, @Nullable String unit, List<DutyItem> items) {}

  /**
   * How well reports came in.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param periods by period, each kind in order
   */
  record ReportingRates(
      Instant asOf, long position, String programme, List<PeriodReporting> periods) {}
}
