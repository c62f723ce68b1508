package cn.xunbao.command.report;

import cn.xunbao.command.indicator.IndicatorLives;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.period.Period;
import cn.xunbao.succession.UnitLife;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Looks up, once for each decision, what decides on the reports of a task. */
final class ReportedTasks {

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final UnitDirectory units;
  private final ReportedContents contents;
  private final IndicatorLives indicators;

  ReportedTasks(
      ProgrammeDirectory programmes, TaskDirectory tasks, UnitDirectory units, EventStore store) {
    this.contents = new ReportedContents(store);
    this.indicators = new IndicatorLives(store);
    this.programmes = programmes;
    this.tasks = tasks;
    this.units = units;
  }

  /**
   * The rules for reports of a task.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task
   */
  ReportRules rules(String programme, String task) {
    return new ReportRules(
        programmes.require(programme), tasks.require(programme, task), indicators);
  }

  /**
   * The rules for a unit that reports on tasks that it leads, is responsible for or supports, also
   * as a member of a group or in succession of another one.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 403 if the unit
   *     has no part in it
   */
  ReportRules rulesFor(String unit, String programme, String task) {
    var rules = rules(programme, task);
    if (!units.succession().hasPart(unit, rules.task().parts(), new TaskId(programme, task))) {
      throw Rejections.forbidden("单位“%s”不是任务“%s”的牵头、责任或配合单位，不能报送".formatted(unit, task));
    }
    return rules;
  }

  /**
   * The rules for a unit that leads a task, also in succession, and therefore owes reports.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 409 if the unit
   *     doesn't lead it
   */
  ReportRules rulesForLead(String unit, String programme, String task) {
    var rules = rules(programme, task);
    var leads = rules.task().leads();
    if (!units.succession().hasPart(unit, leads, new TaskId(programme, task))) {
      throw Rejections.conflict("单位“%s”不是任务“%s”的牵头单位，对该任务没有报送义务".formatted(unit, task));
    }
    return rules;
  }

  /**
   * The report of the unit that a caller speaks for.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there can't be one, 403 if the caller
   *     speaks for no unit
   */
  ReportId own(Caller caller, String programme, String task, String period) {
    var report = ReportPaths.of(programme, task, ReportPaths.unitOf(caller, programme), period);
    rules(programme, task);
    return report;
  }

  /**
   * Checks what a unit says of a task, and what decides on its punctuality.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if the unit has no part in the task, 422
   *     with every fault
   */
  ReportTerms terms(ReportId report, ReportContent content, Instant at) {
    var terms =
        rulesFor(report.unit(), report.programme(), report.task())
            .terms(report.period(), content.values(), at);
    requireDataPeriods(report, content.values());
    return terms;
  }

  /** Notes what is wrong with the data periods that a report's figures name. */
  void checkDataPeriods(ReportId report, List<IndicatorValue> values, Faults faults) {
    var rules = rules(report.programme(), report.task());
    var earlier = new EarlierFigures(report, contents::find, rules::reportedBefore);
    rules.checkDataPeriods(Period.parse(report.period()), values, earlier::before, faults);
  }

  /**
   * The data periods of a report's figures are right.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 with every fault
   */
  void requireDataPeriods(ReportId report, List<IndicatorValue> values) {
    var faults = new Faults();
    checkDataPeriods(report, values, faults);
    faults.throwIfAny();
  }

  /** The steps that what a unit drafts now takes before it is handed in. */
  List<ApprovalStep> approvalSteps(String unit) {
    return units.find(unit).map(UnitLife::approvalSteps).orElse(List.of());
  }

  /**
   * The unit that reports for all leads of a task in a period: the primary, or who follows it.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 409 if the task has no lead
   */
  String primary(String programme, String task, String period) {
    var rules = rules(programme, task);
    rules.requirePeriod(period);
    return units
        .succession()
        .owing(
            rules.task().leads().stream().limit(1).toList(),
            new TaskId(programme, task),
            BusinessDay.of(rules.dueAt(period)),
            nobody -> false)
        .stream()
        .findFirst()
        .orElseThrow(() -> Rejections.conflict("任务“%s”尚无牵头单位".formatted(task)));
  }

  /**
   * Joint leads concur with a report where one of them reports for all.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 if the task isn't reported in such a
   *     period, 409 if each of them reports itself
   */
  ReportRules requireReportedForAll(String programme, String task, String period) {
    var rules = rules(programme, task);
    rules.requirePeriod(period);
    if (rules.plan().rules().jointLeads(Period.parse(period)) != JointLeadMode.PRIMARY) {
      throw Rejections.conflict("本方案由各牵头单位分别报送，无须会签");
    }
    return rules;
  }

  /**
   * Only the other joint leads concur, also as a member of a group or in succession.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 for any other unit, 409 if it isn't the
   *     report of the primary lead
   */
  void requireJointLead(ReportId report, String lead) {
    var leads =
        requireReportedForAll(report.programme(), report.task(), report.period()).task().leads();
    var task = new TaskId(report.programme(), report.task());
    var succession = units.succession();
    if (!succession.hasPart(report.unit(), leads.stream().limit(1).toList(), task)) {
      throw Rejections.conflict(
          "“%s”不是任务“%s”的第一牵头单位，其报送不须会签".formatted(report.unit(), report.task()));
    }
    if (lead.equals(report.unit())
        || !succession.hasPart(lead, leads.stream().skip(1).toList(), task)) {
      throw Rejections.forbidden("只有任务“%s”的其他共同牵头单位可以会签".formatted(report.task()));
    }
  }

  /**
   * A lead says what it thinks of what responsible and supporting units put in, also as a member of
   * a group or in succession of the lead that was assigned.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 403 if {@code
   *     lead} doesn't lead it, 409 if the unit that reported does, too
   */
  void requireInput(String lead, ReportId report) {
    var rules = rules(report.programme(), report.task());
    var leads = rules.task().leads();
    var task = new TaskId(report.programme(), report.task());
    var succession = units.succession();
    if (!succession.hasPart(lead, leads, task)) {
      throw Rejections.forbidden("只有牵头单位可以对协办情况提出意见");
    }
    rules.requirePeriod(report.period());
    var due = BusinessDay.of(rules.dueAt(report.period()));
    if (succession.hasPart(report.unit(), leads, task, due)) {
      throw Rejections.conflict("该单位也是牵头单位，其报送由审核方审核");
    }
  }

  /**
   * What is to be stored of a report: where nothing has changed, the figures of the period before
   * stand again.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 if nothing was reported then
   */
  ReportContent complete(ReportId report, ReportContent sent) {
    if (sent.noChange() == null) {
      return sent;
    }
    var before =
        rules(report.programme(), report.task()).reportedBefore(Period.parse(report.period()));
    var last =
        contents
            .find(new ReportId(report.programme(), report.task(), report.unit(), before.code()))
            .orElseThrow(
                () ->
                    Rejections.invalidRequest(
                        "/noChange",
                        "nothing-before",
                        "上一期（%s）没有报送，不能勾选“无变化”，请填报本期进展".formatted(before.chinese())));
    return new ReportContent(
        sent.progress(), sent.problems(), sent.nextSteps(), last.values(), true);
  }

  /**
   * Who follows for what is due when: up to its last day a unit may report itself, and afterwards
   * what was due before; all else is its successor's.
   *
   * @param dueAt last second that counts as on time
   * @param at when it is reported
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is another unit's to report
   */
  void requireTurn(ReportId report, Instant dueAt, Instant at) {
    var due = BusinessDay.of(dueAt);
    var today = BusinessDay.of(at);
    var task = new TaskId(report.programme(), report.task());
    var end = units.find(report.unit()).flatMap(unit -> unit.endBy(due));
    if (end.isPresent()) {
      if (end.get().isBy(today)) {
        var successor = end.get().successor(task);
        throw Rejections.forbidden(
            "单位“%s”已自%s起%s“%s”，“%s”由其报送"
                .formatted(
                    name(report.unit(), due),
                    end.get().on(),
                    end.get().kind().chinese(),
                    name(successor, due),
                    report.period()));
      }
      return;
    }
    var parts = tasks.require(report.programme(), report.task()).parts();
    if (!units.succession().hasPart(report.unit(), parts, task, due)) {
      throw Rejections.forbidden(
          "任务“%s”的“%s”报送时限（%s）当日尚未或不再由单位“%s”承担"
              .formatted(report.task(), report.period(), due, name(report.unit(), due)));
    }
  }

  private String name(String unit, LocalDate on) {
    return units.find(unit).map(known -> known.nameOn(on)).orElse(unit);
  }
}
