package cn.xunbao.command.measure;

import cn.xunbao.command.item.ItemScope;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.measure.MeasureId;
import cn.xunbao.measure.MeasureLife;
import org.jspecify.annotations.Nullable;

/** Who may take a step with a measure: the unit states its case, offices decide, none its own. */
final class MeasureScope {

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final StreamViews<MeasureLife> measures;

  MeasureScope(
      ProgrammeDirectory programmes, TaskDirectory tasks, StreamViews<MeasureLife> measures) {
    this.programmes = programmes;
    this.tasks = tasks;
    this.measures = measures;
  }

  /**
   * Lets offices pass that run what a measure is about.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such measure, 403 for
   *     others
   */
  MeasureId requireOffice(Caller caller, String programme, String measure) {
    var life = require(caller, programme, measure);
    requireOther(caller, life.proposed().unit());
    ItemScope.requireOffice(caller, programme, campaign(programme, life.proposed().task()));
    return life.proposed().id();
  }

  /**
   * Lets pass the unit that a measure is taken against.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such measure, 403 for
   *     others
   */
  MeasureId requireUnit(Caller caller, String programme, String measure) {
    var life = require(caller, programme, measure);
    if (!caller.isBoundToUnit(life.proposed().unit())) {
      throw Rejections.forbidden("该措施不针对本单位");
    }
    return life.proposed().id();
  }

  /** Nobody proposes anything about his own unit. */
  static void requireOther(Caller caller, String unit) {
    if (caller.isBoundToUnit(unit)) {
      throw Rejections.forbidden("不得办理针对本单位的措施，请由其他人员办理");
    }
  }

  /** Ordinal of the campaign of a task; null if there is no such task. */
  @Nullable Integer campaign(String programme, @Nullable String task) {
    return task == null
        ? null
        : tasks.find(programme, task).map(found -> found.definition().campaign()).orElse(null);
  }

  private MeasureLife require(Caller caller, String programme, String measure) {
    caller.requireProgrammeScope(programme);
    programmes.require(programme);
    if (StreamId.isPart(measure, MeasureId.MAX_MEASURE)) {
      var found = measures.find(new MeasureId(programme, measure));
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw Rejections.notFound("没有编号为“%s”的措施".formatted(measure));
  }
}
