package cn.xunbao.standalone.demo;

import cn.xunbao.events.programme.IndicatorDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the player reads of a file in the format {@code xunbao.programme/1}.
 *
 * @param programme its head
 * @param units all units
 * @param campaigns all campaigns
 * @param breakdown rows of annex tables
 */
record ProgrammeFile(
    Head programme, List<Unit> units, List<Campaign> campaigns, List<JsonNode> breakdown) {

  private static final String EXAMPLE = "/examples/jishou-2023.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  record Head(String id, String title, List<IndicatorDefinition> goals) {}

  record Unit(String code, String name, String kind) {

    boolean isGroup() {
      return kind.equals("GENERIC_GROUP");
    }
  }

  record Campaign(
      int ordinal, String name, List<IndicatorDefinition> goals, List<PlannedTask> tasks) {}

  record PlannedTask(
      String code,
      String section,
      String title,
      List<String> leadUnits,
      List<String> responsibleUnits,
      List<IndicatorDefinition> indicators) {}

  /** Numbers of things, as an import answers them. */
  record Counts(
      int units,
      int campaigns,
      int tasks,
      int indicators,
      int goals,
      int breakdown,
      int withoutLead) {}

  /** The bytes of the example that the demo plays. */
  static byte[] exampleBytes() {
    try (var stream = ProgrammeFile.class.getResourceAsStream(EXAMPLE)) {
      if (stream == null) {
        throw new IllegalStateException("missing on the class path: " + EXAMPLE);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ProgrammeFile read(byte[] json) {
    return JSON.readValue(json, ProgrammeFile.class);
  }

  List<PlannedTask> tasks() {
    return campaigns.stream().flatMap(campaign -> campaign.tasks().stream()).toList();
  }

  Map<String, Unit> unitsByCode() {
    return units.stream().collect(Collectors.toMap(Unit::code, unit -> unit));
  }

  Counts counts() {
    var tasks = tasks();
    var goals =
        Stream.concat(
            programme.goals().stream(), campaigns.stream().flatMap(c -> c.goals().stream()));
    return new Counts(
        units.size(),
        campaigns.size(),
        tasks.size(),
        tasks.stream().mapToInt(task -> task.indicators().size()).sum(),
        (int) goals.count(),
        breakdown.size(),
        (int) tasks.stream().filter(task -> task.leadUnits().isEmpty()).count());
  }
}
