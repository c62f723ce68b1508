package cn.xunbao.command.programme;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what was read back into a file, and files into a form that can be compared. */
final class PlanComparison {

  private PlanComparison() {}

  /** The file that these events were made from, by their stored form. */
  static JsonNode asFile(ProgrammeFile read) {
    var file = EventJson.mapper().createObjectNode();
    file.put("format", "xunbao.programme/1");
    var programme = stored(read.programme());
    rename(programme, "programme", "id");
    rename(programme, "coordinationOffice", "commandCentre");
    file.set("programme", programme);
    file.set("units", EventJson.mapper().valueToTree(read.units()));
    var campaigns = file.putArray("campaigns");
    for (var campaign : read.campaigns()) {
      var node = stored(campaign);
      node.remove("programme");
      rename(node, "campaign", "ordinal");
      var tasks = node.putArray("tasks");
      for (var task : read.tasks()) {
        if (task.campaign() == campaign.campaign()) {
          var taskNode = stored(task);
          taskNode.remove("programme");
          taskNode.remove("campaign");
          rename(taskNode, "task", "code");
          tasks.add(taskNode);
        }
      }
      campaigns.add(node);
    }
    var breakdown = file.putArray("breakdown");
    for (var row : read.breakdown()) {
      var node = stored(row);
      node.remove("programme");
      breakdown.add(node);
    }
    return file;
  }

  /**
   * Every leaf by its place. Null, false and empty lists are left out, for the format lets them be
   * absent; numbers are their plain digits, and so are figures that are stored as texts.
   */
  static Map<String, String> leaves(JsonNode file) {
    var leaves = new TreeMap<String, String>();
    collect(file, "", leaves);
    return leaves;
  }

  private static void collect(JsonNode node, String pointer, Map<String, String> leaves) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), leaves));
    } else if (node.isArray()) {
      for (var i = 0; i < node.size(); i++) {
        collect(node.get(i), pointer + "/" + i, leaves);
      }
    } else if (node.isNumber() || pointer.endsWith("/target/value")) {
      leaves.put(pointer, "number " + digits(new BigDecimal(node.asString())));
    } else if (node.isString()) {
      leaves.put(pointer, "text " + node.stringValue());
    } else if (node.isBoolean() && node.booleanValue()) {
      leaves.put(pointer, "true");
    }
  }

  private static String digits(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static ObjectNode stored(DomainEvent event) {
    return (ObjectNode) EventJson.mapper().readTree(EventJson.write(event));
  }

  private static void rename(ObjectNode node, String from, String to) {
    var value = node.remove(from);
    if (value != null) {
      node.set(to, value);
    }
  }

  /** How often each field occurs among leaves, whatever its place in lists. */
  static Map<String, Long> fields(Map<String, String> leaves) {
    return leaves.keySet().stream()
        .collect(
            Collectors.groupingBy(
                pointer -> pointer.replaceAll("/[0-9]+", ""), TreeMap::new, Collectors.counting()));
  }
}
