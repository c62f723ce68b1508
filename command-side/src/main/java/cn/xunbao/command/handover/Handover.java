package cn.xunbao.command.handover;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.task.Task;
import cn.xunbao.command.unit.Unit;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.DutiesHandedOver;
import java.util.Comparator;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Hands duties over: one fact of the unit and one of each task, in one unit of work. */
public class Handover {

  private final Repository<Unit> units;
  private final Repository<Task> tasks;
  private final HandoverRules rules;

  Handover(Repository<Unit> units, Repository<Task> tasks, HandoverRules rules) {
    this.units = units;
    this.tasks = tasks;
    this.rules = rules;
  }

  @CommandHandler
  Change<DutiesHandedOver> handle(HandOverDuties command) {
    var unit = rules.require(command);
    var order = command.order();
    var handover =
        new DutiesHandedOver(
            unit.code(),
            unit.post(command.from()).orElseThrow().person(),
            unit.post(command.to()).orElseThrow().person(),
            command.tasks(),
            order.on(),
            order.reason(),
            order.document());
    var sorted = command.tasks().stream().sorted(Comparator.comparing(TaskId::toString)).toList();
    for (var task : sorted) {
      tasks.load(task.toString()).execute(t -> t.record(handover));
    }
    var stream = command.unit().toString();
    var version = units.load(stream).invoke(u -> u.record(command.expected(), List.of(handover)));
    return new Change<>(handover, stream, version, true);
  }
}
