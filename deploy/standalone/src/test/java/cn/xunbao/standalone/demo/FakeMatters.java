package cn.xunbao.standalone.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Closings, measures, nodes, ratings and checked values, as far as the demo looks at them. */
final class FakeMatters {

  private static final Map<String, String> TYPES =
      Map.of(
          "application", "closing.applied",
          "refusal", "closing.refused",
          "inspection", "closing.inspected",
          "review", "closing.reviewed",
          "closure", "closing.granted",
          "measures", "measure.proposed",
          "notification", "measure.notified",
          "case", "measure.case-stated",
          "decision", "measure.decided");

  private final Map<String, JsonNode> said = new LinkedHashMap<>();
  private final List<String> closing = new ArrayList<>();
  private final List<String> measure = new ArrayList<>();

  /** Whether a path is about one of these. */
  static boolean isAbout(String path) {
    return path.matches(".*/(closing|measures|nodes|ratings|indicators)(/.*)?");
  }

  /** Notes what was said. */
  void note(String path, JsonNode body) {
    var last = path.substring(path.lastIndexOf('/') + 1);
    var type = TYPES.getOrDefault(last, last);
    (type.startsWith("closing.") ? closing : measure).add(type);
    said.put(path.contains("/ratings") ? rating(last) : last, body);
  }

  private static String rating(String last) {
    return last.equals("confirmation") ? "confirmed" : "self";
  }

  /** What is seen of it. */
  String seen(String path) {
    if (path.endsWith("/closing")) {
      return "{\"stage\":\"%s\",\"facts\":[%s]}"
          .formatted(closing.contains("closing.granted") ? "CLOSED" : "OPEN", facts(closing));
    }
    if (path.contains("/measures/")) {
      return "{\"measure\":{\"stage\":\"%s\"},\"facts\":[%s]}"
          .formatted(
              measure.contains("measure.decided") ? "IMPOSED" : "HEARD",
              facts(measure.stream().filter(type -> type.startsWith("measure.")).toList()));
    }
    if (path.endsWith("/nodes")) {
      return "{\"nodes\":{\"inForce\":%s}}"
          .formatted(said.getOrDefault("nodes", none()).path("nodes"));
    }
    if (path.contains("/ratings/")) {
      return "{\"selfRating\":\"%s\",\"confirmedRating\":\"%s\"}"
          .formatted(of("self", "rating"), of("confirmed", "rating"));
    }
    return "{\"checkedValues\":[{\"reported\":\"%s\",\"assessed\":{\"value\":\"%s\"},\"verified\":{\"value\":\"%s\"}}]}"
        .formatted(of("values", "value"), of("assessment", "value"), of("verification", "value"));
  }

  private static JsonNode none() {
    return MissingNode.getInstance();
  }

  private String of(String what, String field) {
    return said.getOrDefault(what, none()).path(field).asString("");
  }

  private static String facts(List<String> types) {
    return types.stream().map("{\"type\":\"%s\"}"::formatted).collect(Collectors.joining(","));
  }
}
