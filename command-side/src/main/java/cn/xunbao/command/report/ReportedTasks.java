package cn.xunbao.command.report;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportDecision;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.events.report.ReportWithdrawn;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks up, once for each decision, what decides on the reports of a task. */
final class ReportedTasks {

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final UnitDirectory units;
  private final StreamViews<Optional<ReportContent>> contents;

  ReportedTasks(
      ProgrammeDirectory programmes, TaskDirectory tasks, UnitDirectory units, EventStore store) {
    this.contents = new StreamViews<>(store, ReportedTasks::contentAfter);
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
    return new ReportRules(programmes.require(programme), tasks.require(programme, task));
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
   * What is to be stored of a report: where nothing has changed, the figures of the period before
   * stand again.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 if nothing was reported then
   */
  ReportContent complete(ReportId report, ReportContent sent) {
    if (sent.noChange() == null) {
      return sent;
    }
    var before = Period.parse(report.period()).previous();
    var last =
        contents
            .find(new ReportId(report.programme(), report.task(), report.unit(), before.code()))
            .flatMap(Function.identity())
            .orElseThrow(
                () ->
                    Rejections.invalidRequest(
                        "/noChange",
                        "nothing-before",
                        "上一期（%s）没有报送，不能勾选“无变化”，请填报本期进展".formatted(before.chinese())));
    return new ReportContent(
        sent.progress(), sent.problems(), sent.nextSteps(), last.values(), true);
  }

  /** What a report says, from what happened to it. */
  private static Optional<ReportContent> contentAfter(
      @Nullable Optional<ReportContent> state, DomainEvent event) {
    Optional<ReportContent> before = state == null ? Optional.empty() : state;
    return switch ((ReportEvent) event) {
      case ReportCorrectionProposed e -> before;
      case ReportVersion e -> Optional.of(e.content());
      case ReportCorrectionApproved e -> Optional.of(e.content());
      case ReportWithdrawn e -> Optional.empty();
      case ReportDecision e -> before;
    };
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
