package cn.xunbao.query.blame;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.FactSteps;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.trace.StreamEvents;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is known of goals (目标), with the events that set it. */
final class GoalFields {

  private final Facts facts;
  private final StreamEvents events;

  GoalFields(Facts facts, StreamEvents events) {
    this.facts = facts;
    this.events = events;
  }

  /** Those of the programme itself. */
  List<Field> of(ProgrammeState state, UnaryOperator<String> unitNames) {
    var definedAt =
        events
            .of(
                new ProgrammeId(state.programme().programme()),
                state.position(),
                ProgrammeDefined.class)
            .stream()
            .mapToLong(RecordedEvent::position)
            .findFirst()
            .orElseGet(() -> state.programme().position());
    return of(state, null, state.plan().goals(), definedAt, new Words(unitNames)).stream()
        .filter(Field::isKnown)
        .toList();
  }

  /**
   * Those of a campaign, or of the programme itself.
   *
   * @param campaign ordinal of the campaign; null: the programme
   * @param planned the goals in the plan
   * @param plannedAt position of the event by which these came into the plan
   */
  List<Field> of(
      ProgrammeState state,
      @Nullable Integer campaign,
      List<IndicatorDefinition> planned,
      long plannedAt,
      Words words) {
    var goals =
        new IndicatorFields(
            new FactSteps(facts, state.programme().programme(), state.position()), words);
    return state.indicators().goals(campaign, planned).stream()
        .flatMap(goal -> goals.of(goal, planned, plannedAt).stream())
        .toList();
  }
}
