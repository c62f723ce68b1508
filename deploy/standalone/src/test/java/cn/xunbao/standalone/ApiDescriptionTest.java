package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.standalone.database.DataFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What {@code /v3/api-docs} says of each call: in Chinese, with examples that fit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDescriptionTest {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  @TempDir private static Path data;
  private JsonNode description;

  @BeforeAll
  void read() {
    try (var server =
        RunningServer.open(
            DataFolder.open(data.resolve("x")),
            new ServerSettings(0, null, null, Instant.parse("2023-03-23T00:00:00Z"), false),
            Map.of())) {
      description = Api.anonymous(server.base()).get("/v3/api-docs").json();
    }
  }

  private record Call(String name, JsonNode operation) {

    @Override
    public String toString() {
      return name;
    }
  }

  private record Part(String call, String mediaType, JsonNode content) {

    boolean isJson() {
      return mediaType.equals("*/*") || mediaType.endsWith("json");
    }

    /** Its schema, or each of several. */
    Stream<JsonNode> schemas() {
      var schema = content.get("schema");
      return schema.has("oneOf") ? schema.get("oneOf").valueStream() : Stream.of(schema);
    }

    JsonNode example(JsonNode schema) {
      var name = schema.path("$ref").asString("").replaceAll(".*/", "");
      return content.has("examples")
          ? content.get("examples").path(name).path("value")
          : content.path("example");
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void eachCallIsSummedUpAndDescribedInChinese(Call call) {
    for (var field : List.of("summary", "description")) {
      var text = call.operation().path(field).asString("");
      assertThat(text.codePoints().filter(Character::isIdeographic).count())
          .as("%s of %s: '%s'", field, call, text)
          .isGreaterThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void eachRequestAndEachAnswerHasAnExampleThatItsSchemaKnows(Call call) {
    assertThat(call.operation().path("responses").size()).isPositive();
    for (var part : parts(call)) {
      if (part.isJson()) {
        part.schemas()
            .forEach(
                schema -> {
                  var example = part.example(schema);
                  assertThat(example.isMissingNode())
                      .as("an example in api-examples for %s %s", part.call(), schema)
                      .isFalse();
                  assertFits(part.call(), schema, example);
                });
      }
    }
  }

  Stream<Call> calls() {
    return description
        .get("paths")
        .propertyStream()
        .flatMap(path -> calls(path.getKey(), path.getValue()));
  }

  private static Stream<Call> calls(String path, JsonNode item) {
    return item.propertyStream()
        .filter(entry -> METHODS.contains(entry.getKey()))
        .map(entry -> new Call(entry.getKey() + " " + path, entry.getValue()));
  }

  private static List<Part> parts(Call call) {
    var parts = new ArrayList<Part>();
    collect(parts, "request of " + call, call.operation().path("requestBody"));
    call.operation()
        .path("responses")
        .propertyStream()
        .filter(answer -> answer.getKey().startsWith("2"))
        .forEach(answer -> collect(parts, answer.getKey() + " of " + call, answer.getValue()));
    return parts;
  }

  private static void collect(List<Part> parts, String call, JsonNode holder) {
    holder
        .path("content")
        .propertyStream()
        .forEach(entry -> parts.add(new Part(call, entry.getKey(), entry.getValue())));
  }

  /** Every field of the example is one of the schema, and every required one is there. */
  private void assertFits(String where, JsonNode schema, JsonNode example) {
    var known = resolved(schema);
    if (example.isArray()) {
      example.forEach(item -> assertFits(where, known.path("items"), item));
    } else if (example.isObject() && known.has("properties")) {
      var properties = known.get("properties");
      assertThat(properties.propertyNames())
          .as(where)
          .containsAll(
              example.propertyNames().stream().filter(n -> !n.equals("simulation")).toList());
      known
          .path("required")
          .forEach(name -> assertThat(example.has(name.stringValue())).as(where + name).isTrue());
      example
          .propertyStream()
          .filter(field -> properties.has(field.getKey()))
          .forEach(
              field ->
                  assertFits(
                      where + "/" + field.getKey(),
                      properties.get(field.getKey()),
                      field.getValue()));
    }
  }

  private JsonNode resolved(JsonNode schema) {
    var reference = schema.path("$ref").asString("");
    return reference.isEmpty()
        ? schema
        : Objects.requireNonNull(description.at(reference.substring(1)), reference);
  }
}
