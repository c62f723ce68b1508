package cn.xunbao.edge.json;

import java.math.BigDecimal;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How answers are written: fields in the order of the record's components, explicit nulls, instants
 * as {@link AnswerInstants} prints them, decimals as plain strings, dates in ISO 8601.
 */
public final class AnswerJson {

  private AnswerJson() {}

  /** Applies these rules to a builder that something else owns. */
  public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
    return builder
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
        .addModule(
            new SimpleModule("xunbao-answers")
                .addSerializer(Instant.class, new InstantSerializer())
                .addSerializer(BigDecimal.class, new DecimalSerializer()));
  }

  private static final class InstantSerializer extends ValueSerializer<Instant> {

    @Override
    public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
      out.writeString(AnswerInstants.print(value));
    }
  }

  private static final class DecimalSerializer extends ValueSerializer<BigDecimal> {

    @Override
    public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.toPlainString());
    }
  }
}
