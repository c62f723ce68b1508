package cn.xunbao.command.programme;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.ProgrammeAdopted;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A programme as others see it: what decides on the reports it gets.
 *
 * @param definition the plan's head
 * @param campaigns its campaigns by ordinal
 * @param calendar calendar of workdays in force, with its version
 * @param dueRule rule for due times in force, with its version
 * @param jointLeads how joint leads owe
 */
public record ProgrammeView(
    ProgrammeDefined definition,
    Map<Integer, CampaignDefined> campaigns,
    Adopted<WorkCalendar> calendar,
    Adopted<DueRule> dueRule,
    JointLeadMode jointLeads) {

  public ProgrammeView {
    campaigns = Map.copyOf(campaigns);
  }

  /** Rhythms of a campaign beside those of the programme. */
  public List<Rhythm> rhythmsOf(int campaign) {
    var defined = campaigns.get(campaign);
    return defined == null ? List.of() : defined.rhythms();
  }

  /** Unit where the office of a campaign's task force sits; null if the plan names none. */
  public @Nullable String hostOf(int campaign) {
    var defined = campaigns.get(campaign);
    return defined == null ? null : defined.taskForce().hostUnit();
  }

  /**
   * A rule with the version it was adopted under; version 0 before the first adoption.
   *
   * @param <T> the rule
   * @param version number of the adoption
   * @param rule the rule
   */
  public record Adopted<T>(int version, T rule) {}

  static ProgrammeView after(@Nullable ProgrammeView before, DomainEvent event) {
    if (event instanceof ProgrammeDefined e) {
      return new ProgrammeView(
          e,
          Map.of(),
          new Adopted<>(
              0, new WorkCalendar(e.year(), e.year() - 1, List.of(), List.of(), List.of())),
          new Adopted<>(0, DueRule.defaults()),
          JointLeadMode.EACH);
    }
    if (before == null) {
      throw new IllegalStateException("a programme's stream begins with its definition");
    }
    return switch ((ProgrammeEvent) event) {
      case CampaignDefined e -> before.with(e);
      case CalendarAdopted e ->
          new ProgrammeView(
              before.definition(),
              before.campaigns(),
              new Adopted<>(e.version(), e.calendar()),
              before.dueRule(),
              before.jointLeads());
      case DueRuleAdopted e ->
          new ProgrammeView(
              before.definition(),
              before.campaigns(),
              before.calendar(),
              new Adopted<>(e.version(), e.rule()),
              before.jointLeads());
      case ProgrammeDefined e -> before;
      case BreakdownRowDefined e -> before;
      case ScheduleRuleAdopted e -> before;
      case LightRuleAdopted e -> before;
      case JointLeadRuleAdopted e ->
          new ProgrammeView(
              before.definition(),
              before.campaigns(),
              before.calendar(),
              before.dueRule(),
              e.mode());
      case ProgrammeAdopted e -> before;
    };
  }

  private ProgrammeView with(CampaignDefined campaign) {
    var all = new HashMap<>(campaigns);
    all.put(campaign.campaign(), campaign);
    return new ProgrammeView(definition, all, calendar, dueRule, jointLeads);
  }
}
