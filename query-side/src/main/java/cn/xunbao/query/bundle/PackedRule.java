package cn.xunbao.query.bundle;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.scoring.ScoringRuleAdopted;
import cn.xunbao.query.fact.ProgrammeStates;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A rule as it was adopted; the same as its event, so that a reader finds all rules in one place.
 *
 * @param position position of the event
 * @param type its stable name
 * @param recordedAt when it was adopted
 * @param rule what the event says
 */
public record PackedRule(long position, String type, String recordedAt, JsonNode rule) {

  private static final Set<String> TYPES =
      Stream.concat(ProgrammeStates.rules(), Stream.of(ScoringRuleAdopted.class))
          .map(event -> EventTypes.typeOf(event).value())
          .collect(Collectors.toUnmodifiableSet());

  /** The rule that an event adopts; empty if it is about something else. */
  public static Optional<PackedRule> of(PackedEvent event) {
    if (!TYPES.contains(event.type())) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PackedRule(
              event.position(),
              event.type(),
              event.recordedAt(),
              EventJson.mapper().readTree(event.payload())));
    } catch (JacksonException e) {
      return Optional.empty(); // the event itself is found to be no event
    }
  }
}
