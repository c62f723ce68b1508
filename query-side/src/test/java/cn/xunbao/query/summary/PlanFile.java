package cn.xunbao.query.summary;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.period.PeriodKind;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads a programme file of the examples as a programme adopted at a time. */
public final class PlanFile {

  private PlanFile() {}

  public static SampleProgramme adopted(String name, String adoptedAt) {
    var file = EventJson.mapper().readTree(Path.of("../examples/" + name + ".json"));
    var head = file.get("programme");
    var programme =
        new SampleProgramme(head.get("title").asString(), head.get("year").asInt(), adoptedAt);
    rhythms(head).forEach(rhythm -> programme.rhythm(rhythm.period().name(), rhythm.product()));
    file.get("units")
        .forEach(unit -> programme.unit(unit.get("code").asString(), unit.get("name").asString()));
    for (var campaign : file.get("campaigns")) {
      var ordinal = campaign.get("ordinal").asInt();
      programme.campaign(
          ordinal, campaign.get("name").asString(), rhythms(campaign).toArray(Rhythm[]::new));
      for (var task : campaign.get("tasks")) {
        programme.task(
            ordinal,
            task.get("code").asString(),
            texts(task.get("leadUnits")),
            task.get("indicators")
                .valueStream()
                .map(i -> EventJson.mapper().treeToValue(i, IndicatorDefinition.class))
                .toArray(IndicatorDefinition[]::new));
      }
    }
    return programme;
  }

  private static List<Rhythm> rhythms(JsonNode owner) {
    return owner
        .get("rhythms")
        .valueStream()
        .map(
            rhythm ->
                new Rhythm(
                    PeriodKind.valueOf(rhythm.get("period").asString()),
                    rhythm.get("product").asString(),
                    rhythm.has("tasks") ? texts(rhythm.get("tasks")) : List.of(),
                    rhythm.path("external").asBoolean(false)))
        .toList();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
