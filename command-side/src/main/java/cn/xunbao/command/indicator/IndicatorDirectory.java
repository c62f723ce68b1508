package cn.xunbao.command.indicator;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.task.TaskRegister;
import cn.xunbao.command.task.TaskView;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.indicator.IndicatorId;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.indicator.IndicatorLife;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks indicators up: goals of the plan and of campaigns, indicators of tasks, later ones. */
public final class IndicatorDirectory {

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final TaskRegister register;
  private final IndicatorLives lives;

  /** The indicators in {@code store}. */
  public IndicatorDirectory(
      EventStore store, ProgrammeDirectory programmes, TaskDirectory tasks, TaskRegister register) {
    this.programmes = programmes;
    this.tasks = tasks;
    this.register = register;
    this.lives = new IndicatorLives(store);
  }

  /**
   * An indicator.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none
   */
  public IndicatorView require(String programme, String code) {
    return find(programme, code)
        .orElseThrow(() -> Rejections.notFound("方案“%s”中没有编码为“%s”的指标".formatted(programme, code)));
  }

  /** An indicator; empty if there is none. */
  public Optional<IndicatorView> find(String programme, String code) {
    if (!StreamId.isPart(programme, ProgrammeId.MAX_ID)
        || !StreamId.isPart(code, IndicatorId.MAX_CODE)) {
      return Optional.empty();
    }
    var life = lives.of(programme, code);
    return goal(programme, code, life)
        .or(() -> later(programme, life))
        .or(() -> ofTask(programme, code, life));
  }

  /** The year that a programme is for. */
  int year(String programme) {
    return programmes.require(programme).definition().year();
  }

  private Optional<IndicatorView> goal(String programme, String code, IndicatorLife life) {
    var plan = programmes.require(programme);
    var whole = named(plan.definition().goals(), code);
    if (whole.isPresent()) {
      return Optional.of(goal(programme, whole.get(), null, life));
    }
    for (var campaign : plan.campaigns().values()) {
      var goal = named(campaign.goals(), code);
      if (goal.isPresent()) {
        return Optional.of(goal(programme, goal.get(), campaign.campaign(), life));
      }
    }
    return Optional.empty();
  }

  private IndicatorView goal(
      String programme,
      IndicatorDefinition definition,
      @Nullable Integer campaign,
      IndicatorLife life) {
    var same = life.sameAs(definition);
    var leads =
        same == null
            ? List.<String>of()
            : taskWith(programme, same).map(TaskView::leads).orElse(List.of());
    return new IndicatorView(programme, definition, null, campaign, leads, life);
  }

  private Optional<IndicatorView> later(String programme, IndicatorLife life) {
    var defined = life.defined();
    if (defined == null) {
      return Optional.empty();
    }
    var event = defined.event();
    var task = event.task();
    if (task == null) {
      return Optional.of(goal(programme, event.definition(), event.campaign(), life));
    }
    return Optional.of(of(programme, event.definition(), tasks.require(programme, task), life));
  }

  private Optional<IndicatorView> ofTask(String programme, String code, IndicatorLife life) {
    return taskWith(programme, code)
        .flatMap(
            task ->
                named(task.definition().indicators(), code)
                    .map(definition -> of(programme, definition, task, life)));
  }

  private Optional<TaskView> taskWith(String programme, String code) {
    return register.of(programme).stream()
        .filter(task -> task.indicators().contains(code))
        .findFirst();
  }

  private static IndicatorView of(
      String programme, IndicatorDefinition definition, TaskView task, IndicatorLife life) {
    return new IndicatorView(
        programme,
        definition,
        task.definition().task(),
        task.definition().campaign(),
        task.leads(),
        life);
  }

  private static Optional<IndicatorDefinition> named(
      List<IndicatorDefinition> indicators, String code) {
    return indicators.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
  }
}
