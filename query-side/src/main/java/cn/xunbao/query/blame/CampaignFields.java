package cn.xunbao.query.blame;

import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.events.programme.TaskForceChanged;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.trace.StreamEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What is known of a campaign itself, with the events that set it: its task force, its goals. */
final class CampaignFields {

  private final StreamEvents events;
  private final GoalFields goals;

  CampaignFields(StreamEvents events, GoalFields goals) {
    this.events = events;
    this.goals = goals;
  }

  List<Field> of(ProgrammeState state, CampaignDefined campaign, UnaryOperator<String> unitNames) {
    var programme = state.programme().programme();
    var words = new Words(unitNames);
    SortedMap<Long, TaskForce> forces = new TreeMap<>();
    var definedAt = state.programme().position();
    for (var recorded :
        events.of(
            new ProgrammeId(programme),
            state.position(),
            CampaignDefined.class,
            TaskForceChanged.class)) {
      if (recorded.event() instanceof CampaignDefined e && e.campaign() == campaign.campaign()) {
        definedAt = recorded.position();
        forces.put(definedAt, e.taskForce());
      } else if (recorded.event() instanceof TaskForceChanged e
          && e.campaign() == campaign.campaign()) {
        forces.put(recorded.position(), e.taskForce());
      }
    }
    var fields = new ArrayList<Field>();
    fields.add(
        Field.of(
            "hostUnit",
            "专班办公室所在单位",
            forces,
            force -> force.hostUnit() == null ? null : words.unit(force.hostUnit())));
    fields.add(Field.of("firstConvener", "第一召集人", forces, TaskForce::firstConvener));
    fields.add(Field.of("convener", "召集人", forces, TaskForce::convener));
    fields.add(Field.of("deputyConvener", "副召集人", forces, TaskForce::deputyConvener));
    fields.add(
        Field.of("memberUnits", "专班成员单位", forces, force -> words.units(force.memberUnits())));
    fields.addAll(goals.of(state, campaign.campaign(), campaign.goals(), definedAt, words));
    return fields.stream().filter(Field::isKnown).toList();
  }
}
