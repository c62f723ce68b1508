package cn.xunbao.query.sheet;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ReportFact;
import cn.xunbao.query.question.Question;
import cn.xunbao.query.summary.Obligation;
import cn.xunbao.query.summary.Obligations;
import cn.xunbao.query.summary.OverdueData;
import cn.xunbao.query.summary.TaskDuty;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Derives the rows of a unit's sheet. */
final class SheetRows {

  private final PeriodReports reports;
  private final Earlier earlier;
  private final OverdueData overdue;
  private final List<Question> questions;
  private final ProgrammeState state;
  private final Obligations obligations;
  private final UnaryOperator<String> unitNames;
  private final String unit;
  private final Period period;

  /**
   * Rows for a unit and a period.
   *
   * @param reports those of the period
   * @param earlier those of the periods before it
   * @param overdue data that came earlier and were not sent
   * @param questions what the unit is asked and may see here
   * @param judgedAt the instant at which what is not in is pending or missing
   */
  SheetRows(
      ProgrammeState state,
      PeriodReports reports,
      Earlier earlier,
      OverdueData overdue,
      List<Question> questions,
      Period period,
      String unit,
      Instant judgedAt) {
    this.reports = reports;
    this.earlier = earlier;
    this.overdue = overdue;
    this.questions = List.copyOf(questions);
    this.state = state;
    this.obligations = Obligations.of(state, reports, period, judgedAt);
    this.unitNames = state.unitNames(period.lastDay());
    this.unit = unit;
    this.period = period;
  }

  /** The rows: first what it owes, then its inputs to others. */
  List<SheetLine> all() {
    return obligations.tasks().stream()
        .filter(TaskDuty::reported)
        .flatMap(duty -> Part.of(unit, duty).map(part -> line(duty, part)).stream())
        .sorted(Comparator.comparing(SheetLine::input))
        .toList();
  }

  private SheetLine line(TaskDuty duty, Part part) {
    var task = duty.task();
    var life = reports.life(task.task(), unit);
    var said = reports.said(task.task(), unit);
    return new SheetLine(
        task.task(),
        task.title(),
        task.deadline(),
        part,
        !Part.owes(unit, duty),
        life.dueAt(obligations.dueAt()),
        duty.owed().stream()
            .filter(owed -> owed.unit().equals(unit))
            .findFirst()
            .map(Obligation::state)
            .map(owed -> owed.code())
            .orElse(null),
        life.excuse(),
        life.stage(),
        life.revision(),
        life.resubmitBy(),
        earlier.isReportedLast(task.task()),
        task.indicators().stream().map(indicator -> indicator(task, indicator, part)).toList(),
        held(duty),
        said == null ? null : said.content(),
        questions.stream()
            .filter(question -> question.task().equals(task.task()))
            .map(question -> new SheetLine.Asked(question.id(), question.period(), question.text()))
            .toList());
  }

  private SheetLine.Indicator indicator(
      TaskDefined task, IndicatorDefinition indicator, Part part) {
    var target = indicator.target();
    var missed = part == Part.LEAD ? overdue(task, indicator) : List.<Period>of();
    return new SheetLine.Indicator(
        indicator.code(),
        indicator.name(),
        indicator.unitOfMeasure(),
        target == null ? null : target.printed(),
        AskedData.of(state.indicators().of(indicator.code()), period, missed),
        earlier.last(task.task(), indicator.code()),
        missed.stream().map(Period::code).toList());
  }

  private List<Period> overdue(TaskDefined task, IndicatorDefinition indicator) {
    return state.task(task.task()).stream()
        .flatMap(one -> overdue.of(one, indicator).stream())
        .toList();
  }

  private List<SheetLine.Held> held(TaskDuty duty) {
    var task = duty.task();
    return Stream.of(duty.leads().all(), task.responsibleUnits(), task.supportingUnits())
        .flatMap(List::stream)
        .distinct()
        .filter(other -> !other.equals(unit))
        .flatMap(other -> Stream.ofNullable(reports.report(task.task(), other)))
        .map(this::held)
        .toList();
  }

  private SheetLine.Held held(ReportFact fact) {
    return new SheetLine.Held(fact.unit(), unitNames.apply(fact.unit()), fact.content().progress());
  }
}
