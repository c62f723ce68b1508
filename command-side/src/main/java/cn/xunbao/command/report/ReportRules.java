package cn.xunbao.command.report;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.command.indicator.DataPeriods;
import cn.xunbao.command.indicator.IndicatorLives;
import cn.xunbao.command.programme.ProgrammeView;
import cn.xunbao.command.task.TaskView;
import cn.xunbao.duty.ReportingDuties;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.indicator.IndicatorDefined;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.indicator.Noted;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What may be reported of a task, and for which period.
 *
 * @param plan the programme
 * @param task the task
 * @param lives what has been settled about its indicators
 */
record ReportRules(ProgrammeView plan, TaskView task, IndicatorLives lives) {

  private static final int RESUBMIT_WORKDAYS = 1;

  /** Notes what is wrong with a period as of an instant. */
  void checkPeriod(String code, Instant at, Faults faults) {
    checkKind(code, faults);
    var period = Period.tryParse(code);
    if (period.isPresent() && at.isBefore(period.get().startsAt())) {
      faults.add(
          "/period",
          "not-begun",
          "“%s”自%s起方可报送".formatted(period.get().chinese(), period.get().firstDay()));
    }
  }

  private void checkKind(String code, Faults faults) {
    var parsed = Period.tryParse(code);
    if (parsed.isEmpty()) {
      faults.add(
          "/period",
          FaultCodes.BAD_FORMAT,
          "“%s”不是期次编码（应如2023-04-X1、2023-W15、2023-04、2023-Q2）".formatted(code));
      return;
    }
    var period = parsed.get();
    if (period.year() != plan.definition().year()) {
      faults.add(
          "/period",
          "other-year",
          "“%s”不属于本方案年度（%d年）".formatted(period.chinese(), plan.definition().year()));
    }
    checkInForce(period, faults);
    var duties = duties(period);
    if (!duties.kinds().contains(period.kind())) {
      faults.add(
          "/period",
          "wrong-period-kind",
          "任务“%s”按%s报送，“%s”是%s报"
              .formatted(
                  task.definition().task(),
                  duties.kinds().stream().map(PeriodKind::chinese).collect(Collectors.joining("、")),
                  period.chinese(),
                  period.kind().chinese()));
    }
    plan.rules()
        .reportedWith(period)
        .ifPresent(
            with ->
                faults.add(
                    "/period",
                    "joined",
                    "“%s”与“%s”合并报送，请在“%s”一并报送"
                        .formatted(period.chinese(), with.chinese(), with.code())));
  }

  private void checkInForce(Period period, Faults faults) {
    if (task.span().isBefore(period)) {
      faults.add(
          "/period",
          "task-ended",
          "任务“%s”已调减或销号，自下一期起不再报送，“%s”无须报送".formatted(task.definition().task(), period.chinese()));
    }
    if (task.span().isAfter(period)) {
      faults.add(
          "/period",
          "task-not-begun",
          "任务“%s”在“%s”结束后才列入方案".formatted(task.definition().task(), period.chinese()));
    }
  }

  /** Notes figures of indicators that the task doesn't have, and such as come twice. */
  void checkValues(List<IndicatorValue> values, Faults faults) {
    var seen = new HashSet<String>();
    for (var i = 0; i < values.size(); i++) {
      var code = values.get(i).indicator();
      var pointer = "/values/" + i + "/indicator";
      if (indicator(code).isEmpty()) {
        faults.add(
            pointer,
            "unknown-indicator",
            "任务“%s”没有编码为“%s”的指标".formatted(task.definition().task(), code));
      }
      if (!seen.add(code)) {
        faults.add(pointer, FaultCodes.DUPLICATE, "指标“%s”重复".formatted(code));
      }
    }
  }

  /** An indicator of the task, also a later one. */
  Optional<IndicatorDefinition> indicator(String code) {
    return task.definition().indicators().stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .or(() -> later(code));
  }

  private Optional<IndicatorDefinition> later(String code) {
    return Optional.ofNullable(lives.of(plan.definition().programme(), code).defined())
        .map(Noted::event)
        .filter(defined -> task.definition().task().equals(defined.task()))
        .map(IndicatorDefined::definition);
  }

  /**
   * Notes what is wrong with the data periods of figures, where they name them.
   *
   * @param before the last value of an earlier data period, if any
   */
  void checkDataPeriods(
      Period period,
      List<IndicatorValue> values,
      Function<IndicatorValue, Optional<BigDecimal>> before,
      Faults faults) {
    for (var i = 0; i < values.size(); i++) {
      var value = values.get(i);
      var dataPeriod = value.dataPeriod();
      var indicator = indicator(value.indicator());
      if (dataPeriod == null || indicator.isEmpty()) {
        continue;
      }
      var pointer = "/values/" + i;
      DataPeriods.check(
          dataPeriod,
          lives.of(plan.definition().programme(), value.indicator()),
          plan.definition().year(),
          period.lastDay(),
          pointer,
          faults);
      if (!faults.concern(pointer + "/dataPeriod")) {
        DataPeriods.checkFall(
            indicator.get().measure(), value, before.apply(value), pointer, faults);
      }
    }
  }

  /**
   * Checks everything again where it is decided, and says when the report is due.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 with every fault
   */
  ReportTerms terms(String period, List<IndicatorValue> values, Instant at) {
    var faults = new Faults();
    checkPeriod(period, at, faults);
    checkValues(values, faults);
    faults.throwIfAny();
    var owed = Period.parse(period);
    return new ReportTerms(
        plan.rules().dueAt(owed),
        plan.rules().dueRule(owed).number(),
        plan.rules().calendar(owed).number());
  }

  /**
   * Only the task's own indicators can be corrected.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 with every fault
   */
  void requireIndicators(List<IndicatorValue> values) {
    var faults = new Faults();
    checkValues(values, faults);
    faults.throwIfAny();
  }

  /**
   * A report for the period may be owed.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 if the task isn't reported on in it
   */
  void requirePeriod(String period) {
    var faults = new Faults();
    checkKind(period, faults);
    faults.throwIfAny();
  }

  /** Last second that counts as on time by the rule in force. */
  Instant dueAt(String period) {
    return plan.rules().dueAt(Period.parse(period));
  }

  /**
   * Last second at which a returned report keeps its punctuality: the end of the next workday,
   * never before the due time.
   */
  Instant resubmitBy(Instant returnedAt, Instant dueAt) {
    var nextWorkday =
        plan.rules()
            .calendar()
            .plusWorkdays(returnedAt.atZone(Period.ZONE).toLocalDate(), RESUBMIT_WORKDAYS);
    var end = DueRule.endOf(nextWorkday);
    return end.isAfter(dueAt) ? end : dueAt;
  }

  /** The period whose figures stand again where nothing has changed. */
  Period reportedBefore(Period period) {
    return plan.rules().reportedBefore(period);
  }

  private ReportingDuties duties(Period period) {
    return plan.rules().duties(task.definition().task(), task.definition().campaign(), period);
  }
}
