package cn.xunbao.query.proposal;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.lead.LeadProposal;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.TaskState;
import cn.xunbao.query.proposal.ProposedTask.NamedUnit;
import cn.xunbao.query.proposal.ProposedTask.Proposal;
import cn.xunbao.query.proposal.ProposedTask.Source;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals for leads over HTTP. */
@RestController
class LeadProposalController {

  private final ReadAccess access;
  private final Facts facts;

  LeadProposalController(ReadAccess access, Facts facts) {
    this.access = access;
    this.facts = facts;
  }

  @Operation(
      summary = "查牵头单位建议",
      description =
          "列出尚未明确牵头单位的任务及建议单位，注明来源：任务分解表中的牵头单位（ANNEX_ROW）、排名第一的单位（FIRST_NAMED）。"
              + "方案文件未载明各部分的牵头单位（SECTION），不作推断。工作专班只能查本专班的任务。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/lead-proposals",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN, Role.AUDITOR})
  LeadProposals proposals(
      @PathVariable("p") String programme,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var rows = facts.all(programme, FactKind.BREAKDOWN, moment.position()).values();
    var names = state.unitNames(moment.asOf().atZone(Period.ZONE).toLocalDate());
    var items =
        state.tasks().stream()
            .filter(task -> !task.span().isEnded())
            .map(TaskState::definition)
            .filter(task -> state.leads(task.task()).isEmpty())
            .filter(task -> campaign == null || task.campaign() == campaign)
            .filter(task -> mayRead(caller, programme, task))
            .map(task -> proposed(task, rows, names))
            .toList();
    if (items.isEmpty() && campaign != null && !mayRead(caller, programme, campaign)) {
      throw Rejections.forbidden("工作专班只能查本专班的牵头单位建议");
    }
    return new LeadProposals(moment.asOf(), moment.position(), programme, sources(), items);
  }

  private static boolean mayRead(Caller caller, String programme, TaskDefined task) {
    return mayRead(caller, programme, task.campaign());
  }

  private static boolean mayRead(Caller caller, String programme, int campaign) {
    return caller.has(Role.COORDINATION_OFFICE, Role.ADMIN, Role.AUDITOR)
        || caller.isBoundToCampaign(programme, campaign);
  }

  private static ProposedTask proposed(
      TaskDefined task, Collection<BreakdownRowDefined> rows, UnaryOperator<String> names) {
    return new ProposedTask(
        task.task(),
        task.campaign(),
        task.section(),
        task.title(),
        LeadProposal.of(task, rows).stream().map(proposal -> named(proposal, names)).toList());
  }

  private static Proposal named(LeadProposal proposal, UnaryOperator<String> names) {
    return new Proposal(
        proposal.source(),
        proposal.units().stream().map(unit -> new NamedUnit(unit, names.apply(unit))).toList(),
        proposal.row());
  }

  private static List<Source> sources() {
    return Arrays.stream(LeadSource.values())
        .map(
            source ->
                LeadProposal.CARRIED.contains(source)
                    ? new Source(source, true, null)
                    : new Source(source, false, "方案文件未载明各部分的牵头单位，不作推断"))
        .toList();
  }

  /**
   * Proposals for leads.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param sources which sources the plan carries
   * @param items the tasks that wait for a lead, in the order of the plan
   */
  record LeadProposals(
      Instant asOf,
      long position,
      String programme,
      List<Source> sources,
      List<ProposedTask> items) {}
}
