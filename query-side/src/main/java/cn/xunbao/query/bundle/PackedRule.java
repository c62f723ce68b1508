package cn.xunbao.query.bundle;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CertificationRuleAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import cn.xunbao.events.scoring.ScoringRuleAdopted;
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
      Stream.<Class<? extends DomainEvent>>of(
              CalendarAdopted.class,
              DueRuleAdopted.class,
              CertificationRuleAdopted.class,
              ScheduleRuleAdopted.class,
              LightRuleAdopted.class,
              LightTableAdopted.class,
              JointLeadRuleAdopted.class,
              RhythmAdopted.class,
              PeriodsJoined.class,
              ScoringRuleAdopted.class)
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
