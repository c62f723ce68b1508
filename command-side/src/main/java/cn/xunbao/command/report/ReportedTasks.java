package cn.xunbao.command.report;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.task.TaskDirectory;
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
import cn.xunbao.period.Period;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks up, once for each decision, what decides on the reports of a task. */
final class ReportedTasks {

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final StreamViews<Optional<ReportContent>> contents;

  ReportedTasks(ProgrammeDirectory programmes, TaskDirectory tasks, EventStore store) {
    this.contents = new StreamViews<>(store, ReportedTasks::contentAfter);
    this.programmes = programmes;
    this.tasks = tasks;
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
   * The rules for a unit that reports on tasks that it leads, is responsible for or supports.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 403 if the unit
   *     has no part in it
   */
  ReportRules rulesFor(String unit, String programme, String task) {
    var rules = rules(programme, task);
    if (!rules.task().involves(unit)) {
      throw Rejections.forbidden("单位“%s”不是任务“%s”的牵头、责任或配合单位，不能报送".formatted(unit, task));
    }
    return rules;
  }

  /**
   * The rules for a unit that leads a task, and therefore owes reports.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 409 if the unit
   *     doesn't lead it
   */
  ReportRules rulesForLead(String unit, String programme, String task) {
    var rules = rules(programme, task);
    if (!rules.task().leads().contains(unit)) {
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
}
