package cn.xunbao.command.lead;

import cn.xunbao.command.task.LeadRules;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.task.TaskView;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.lead.LeadProposal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What a confirmation must keep to: each task once, in force and without another lead, and units
 * that can lead it.
 */
public final class ConfirmationRules {

  private final TaskDirectory tasks;
  private final AnnexRows rows;
  private final LeadRules leads;

  /** Rules over these tasks, annex rows and units. */
  public ConfirmationRules(TaskDirectory tasks, AnnexRows rows, LeadRules leads) {
    this.tasks = tasks;
    this.rows = rows;
    this.leads = leads;
  }

  /**
   * Who leads the tasks once they are confirmed.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 409 if the programme is closed, 422 with every
   *     fault
   */
  List<ConfirmedLead> require(ConfirmLeads command) {
    leads.requireOpen(command.programme());
    var faults = new Faults();
    var confirmed = check(command, faults);
    faults.throwIfAny();
    return confirmed;
  }

  List<ConfirmedLead> check(ConfirmLeads command, Faults faults) {
    var annex = rows.of(command.programme());
    var seen = new HashSet<String>();
    var confirmed = new ArrayList<ConfirmedLead>();
    for (var i = 0; i < command.items().size(); i++) {
      var item = command.items().get(i);
      var pointer = "/items/" + i;
      if (!item.task().isEmpty() && !seen.add(item.task())) {
        faults.add(pointer + "/task", FaultCodes.DUPLICATE, "任务“%s”重复".formatted(item.task()));
      }
      var task = task(command.programme(), item.task(), pointer + "/task", faults);
      if (task.isPresent()) {
        var proposals = LeadProposal.of(task.get().definition(), annex);
        var lead = confirmed(item, proposals);
        confirmed.add(lead);
        check(task.get(), lead, pointer, faults);
      }
    }
    return confirmed;
  }

  private void check(TaskView task, ConfirmedLead lead, String pointer, Faults faults) {
    if (!task.leads().isEmpty() && !task.leads().equals(lead.units())) {
      faults.add(pointer + "/task", "has-lead", "任务“%s”已明确牵头单位，如需更换请另行指定".formatted(lead.task()));
    } else if (lead.units().isEmpty()) {
      faults.add(
          pointer + "/units",
          FaultCodes.REQUIRED,
          "方案没有为任务“%s”写明任何单位，须指定牵头单位".formatted(lead.task()));
    } else {
      leads.check(lead.units(), pointer + "/units", faults);
    }
  }

  private Optional<TaskView> task(String programme, String code, String pointer, Faults faults) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    var task = tasks.find(programme, code);
    if (task.isEmpty()) {
      faults.add(pointer, FaultCodes.UNKNOWN_VALUE, "方案没有编码为“%s”的任务".formatted(code));
    } else if (task.get().span().isEnded()) {
      faults.add(pointer, "task-ended", "任务“%s”已调减".formatted(code));
    }
    return task.filter(found -> !found.span().isEnded());
  }

  private static ConfirmedLead confirmed(ConfirmLeads.Item item, List<LeadProposal> proposals) {
    if (item.units().isEmpty()) {
      return proposals.isEmpty()
          ? new ConfirmedLead(item.task(), List.of(), null, item.people())
          : confirmed(item, proposals.getFirst());
    }
    return proposals.stream()
        .filter(proposal -> proposal.units().equals(item.units()))
        .findFirst()
        .map(proposal -> confirmed(item, proposal))
        .orElseGet(() -> new ConfirmedLead(item.task(), item.units(), null, item.people()));
  }

  private static ConfirmedLead confirmed(ConfirmLeads.Item item, LeadProposal proposal) {
    return new ConfirmedLead(item.task(), proposal.units(), proposal.source(), item.people());
  }
}
