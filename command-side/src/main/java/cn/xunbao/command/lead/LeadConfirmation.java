package cn.xunbao.command.lead;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.task.Task;
import cn.xunbao.events.task.TaskId;
import java.util.Comparator;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Confirms leads: one fact of each task, in one unit of work. */
public class LeadConfirmation {

  private final Repository<Task> tasks;
  private final ConfirmationRules rules;

  LeadConfirmation(Repository<Task> tasks, ConfirmationRules rules) {
    this.tasks = tasks;
    this.rules = rules;
  }

  /** In the order of the codes, so that two commands never wait for each other. */
  @CommandHandler
  Change<List<ConfirmedLead>> handle(ConfirmLeads command) {
    var confirmed = rules.require(command);
    var stream = "";
    var version = Change.NOTHING;
    for (var lead : confirmed.stream().sorted(Comparator.comparing(ConfirmedLead::task)).toList()) {
      stream = new TaskId(command.programme(), lead.task()).toString();
      version =
          tasks
              .load(stream)
              .invoke(
                  task ->
                      task.confirm(lead.units(), lead.source(), lead.people(), command.reason()));
    }
    return new Change<>(confirmed, stream, version, true);
  }
}
