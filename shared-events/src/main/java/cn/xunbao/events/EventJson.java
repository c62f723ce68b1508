package cn.xunbao.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How events are written: JSON in the order of the record's components, absent values left out,
 * decimals as plain strings, instants in ISO 8601 UTC. Unknown fields are refused, for a reader
 * that drops a part of a fact would derive wrong figures from it.
 */
public final class EventJson {

  private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

  private EventJson() {}

  /** The mapper for events. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** Applies the rules for events to a builder that something else owns. */
  public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
    return builder
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
        .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .withConfigOverride(
            BigDecimal.class,
            override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)));
  }

  /** The stored bytes of an event. */
  public static byte[] write(DomainEvent event) {
    return MAPPER.writeValueAsBytes(event);
  }

  /**
   * Reads a stored event.
   *
   * @throws IllegalArgumentException if no event has that name and revision
   * @throws tools.jackson.core.JacksonException if the bytes don't fit
   */
  public static DomainEvent read(String name, int revision, byte[] payload) {
    var type =
        EventTypes.named(name)
            .orElseThrow(() -> new IllegalArgumentException("unknown event type: " + name));
    var known = EventTypes.typeOf(type).revision();
    if (revision != known) {
      throw new IllegalArgumentException(
          "event %s has revision %d (expected: %d)".formatted(name, revision, known));
    }
    return MAPPER.readValue(payload, type);
  }
}
