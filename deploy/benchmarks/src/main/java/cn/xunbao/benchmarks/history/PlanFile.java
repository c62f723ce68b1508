package cn.xunbao.benchmarks.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The plan of 吉首市 of 2023 as often as it is asked for, with a lead for each task. */
final class PlanFile {

  /** Its year. */
  static final int YEAR = 2023;

  private static final String ID = "jishou-2023";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JsonNode plan;
  private final Set<String> groups = new HashSet<>();

  private PlanFile(JsonNode plan) {
    this.plan = plan;
    for (var unit : plan.required("units")) {
      if (unit.required("kind").stringValue().equals("GENERIC_GROUP")) {
        groups.add(unit.required("code").stringValue());
      }
    }
  }

  static PlanFile read(Path examples) throws IOException {
    return new PlanFile(JSON.readTree(Files.readString(examples.resolve(ID + ".json"))));
  }

  /** Id of the k-th copy, from 1; the first is the plan itself. */
  static String id(int number) {
    return number == 1 ? ID : String.format(Locale.ROOT, "%s-%03d", ID, number);
  }

  /** The k-th copy, to be imported. */
  JsonNode copy(int number) {
    var copy = plan.deepCopy();
    ((ObjectNode) copy.required("programme")).put("id", id(number));
    for (var campaign : copy.required("campaigns")) {
      for (var task : campaign.required("tasks")) {
        lead((ObjectNode) task);
      }
    }
    return copy;
  }

  /** A task without a lead is led by the first unit that it names. */
  private void lead(ObjectNode task) {
    if (task.required("leadUnits").isEmpty()) {
      for (var unit : task.required("responsibleUnits")) {
        if (!groups.contains(unit.stringValue())) {
          task.putArray("leadUnits").add(unit.stringValue());
          return;
        }
      }
      task.putArray("leadUnits").add("433101-010");
    }
  }
}
