package cn.xunbao.command.programme;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.CertificationRuleAdopted;
import cn.xunbao.events.programme.DocumentCodeAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.ProgrammeAdopted;
import cn.xunbao.events.programme.ProgrammeClosed;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.QuestionRuleAdopted;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.events.programme.TaskForceChanged;
import cn.xunbao.rule.ProgrammeRules;
import cn.xunbao.succession.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme as others see it: what decides on the reports it gets.
 *
 * @param definition the plan's head
 * @param campaigns its campaigns by ordinal
 * @param rules what decides when and for what reports are owed, by period
 * @param taskForces task forces by ordinal of the campaign, over time
 * @param closed whether its year is closed
 */
public record ProgrammeView(
    ProgrammeDefined definition,
    Map<Integer, CampaignDefined> campaigns,
    ProgrammeRules rules,
    Map<Integer, Timeline<TaskForce>> taskForces,
    boolean closed) {

  public ProgrammeView {
    campaigns = Map.copyOf(campaigns);
    taskForces = Map.copyOf(taskForces);
  }

  /** Unit where the office of a campaign's task force sits on a day; null if none is named. */
  public @Nullable String hostOf(int campaign, LocalDate on) {
    return Optional.ofNullable(taskForces.get(campaign))
        .flatMap(timeline -> timeline.on(on))
        .map(TaskForce::hostUnit)
        .orElse(null);
  }

  /**
   * Something about the programme is to be changed.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 409 if it is closed
   */
  public void requireOpen() {
    if (closed) {
      throw Rejections.programmeClosed(definition.programme());
    }
  }

  static ProgrammeView after(@Nullable ProgrammeView before, DomainEvent event) {
    if (event instanceof ProgrammeDefined e) {
      return new ProgrammeView(e, Map.of(), ProgrammeRules.of(e), Map.of(), false);
    }
    if (before == null) {
      throw new IllegalStateException("a programme's stream begins with its definition");
    }
    return before.after((ProgrammeEvent) event);
  }

  private ProgrammeView after(ProgrammeEvent event) {
    return switch (event) {
      case CampaignDefined e -> with(e);
      case CertificationRuleAdopted e -> withRules(e);
      case TaskForceChanged e -> with(e);
      case ProgrammeClosed e -> new ProgrammeView(definition, campaigns, rules, taskForces, true);
      case CalendarAdopted e -> withRules(e);
      case DueRuleAdopted e -> withRules(e);
      case JointLeadRuleAdopted e -> withRules(e);
      case RhythmAdopted e -> withRules(e);
      case PeriodsJoined e -> withRules(e);
      case ProgrammeDefined e -> this;
      case BreakdownRowDefined e -> this;
      case ScheduleRuleAdopted e -> withRules(e);
      case LightRuleAdopted e -> withRules(e);
      case LightTableAdopted e -> withRules(e);
      case QuestionRuleAdopted e -> withRules(e);
      case DocumentCodeAdopted e -> withRules(e);
      case ProgrammeAdopted e -> this;
    };
  }

  private ProgrammeView withRules(ProgrammeEvent event) {
    return new ProgrammeView(definition, campaigns, rules.after(event), taskForces, closed);
  }

  private ProgrammeView with(CampaignDefined campaign) {
    var all = new HashMap<>(campaigns);
    all.put(campaign.campaign(), campaign);
    var forces = new HashMap<>(taskForces);
    forces.put(campaign.campaign(), Timeline.always(campaign.taskForce()));
    return new ProgrammeView(definition, all, rules.after(campaign), forces, closed);
  }

  private ProgrammeView with(TaskForceChanged change) {
    var forces = new HashMap<>(taskForces);
    forces.put(
        change.campaign(),
        forces
            .getOrDefault(change.campaign(), Timeline.empty())
            .with(change.on(), change.taskForce()));
    return new ProgrammeView(definition, campaigns, rules, forces, closed);
  }
}
