package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;
import java.util.List;

/**
 * A campaign (仗, 行动, 攻坚) of the plan with its task force and goals.
 *
 * @param programme id of the programme
 * @param campaign its ordinal in the plan, from 1
 * @param name its name
 * @param term what the plan calls it (仗, 行动 …)
 * @param taskForce its task force
 * @param rhythms its own rhythms, beside those of the programme
 * @param goals its indicators; they stand first and outside 应报
 */
@EventType("campaign.defined")
public record CampaignDefined(
    String programme,
    int campaign,
    String name,
    String term,
    TaskForce taskForce,
    List<Rhythm> rhythms,
    List<IndicatorDefinition> goals)
    implements ProgrammeEvent {
  public CampaignDefined {
    rhythms = List.copyOf(rhythms);
    goals = List.copyOf(goals);
  }
}
