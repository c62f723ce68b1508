package cn.xunbao.standalone;

import cn.xunbao.standalone.AccessMatrix.Cell;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a call of the matrix is tried with. By default a body is an empty object, so that whoever is
 * let in changes nothing.
 */
final class CallExamples {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}|\\*\\*");

  private static final String OF_CAMPAIGN = "{\"campaign\": 1}";

  /** Bodies of calls that tell who is let in only after reading them. */
  private static final Map<String, String> BODIES =
      Map.of(
          "POST /api/v1/programmes/{p}/lead-proposals/confirmations",
          "{\"items\":[{\"task\":\"1.01\"}]}",
          "POST /api/v1/programmes/{p}/problems",
          OF_CAMPAIGN,
          "POST /api/v1/programmes/{p}/instructions",
          OF_CAMPAIGN,
          "POST /api/v1/programmes/{p}/meetings",
          OF_CAMPAIGN,
          "POST /api/v1/programmes/{p}/requests",
          OF_CAMPAIGN,
          "POST /api/v1/programmes/{p}/measures",
          "{\"task\": \"1.01\"}",
          "POST /api/v1/programmes/{p}/issues",
          OF_CAMPAIGN,
          "POST /api/v1/programmes/{p}/indicators",
          OF_CAMPAIGN);

  /** The first of each list, which is made before. */
  private static final Map<String, String> ITEMS =
      Map.of(
          "/problems", "P0001",
          "/decisions", "D0001",
          "/instructions", "I0001",
          "/requests", "R0001",
          "/questions", "3f9a0c5e7b12d486",
          "/measures", "C0001",
          "/projects", "J0001",
          "/lists", "L0001",
          "/issues", "2023-03-X3.1.1",
          "/scoring/scores", "2023-03-X3_2023-03-X3");

  private final Map<String, String> variables = new HashMap<>();

  /** Examples on the sample plan, with what has been made on a running process. */
  CallExamples(String receiptId, String sha256) {
    variables.put("p", "jishou-2023");
    variables.put("t", "1.01");
    variables.put("u", "433101-027");
    variables.put("unit", "433101-027");
    variables.put("c", "1");
    variables.put("code", "1.01-i2");
    variables.put("person", "p1");
    variables.put("period", "2023-03-X3");
    variables.put("figure", "reporting:all");
    variables.put("receiptId", receiptId);
    variables.put("sha256", sha256);
    variables.put("name", "oa");
    variables.put("id", "1");
    variables.put("position", "1");
    variables.put("size", "1");
    variables.put("m", "M0001");
    variables.put("n", "1");
    variables.put("format", "pdf");
    variables.put("**", "ping");
    variables.put("item", "P0001");
  }

  String path(Cell cell) {
    ITEMS.forEach(
        (list, id) -> {
          if (cell.path().contains(list)) {
            variables.put("i", id);
          }
        });
    return VARIABLE
        .matcher(cell.path())
        .replaceAll(
            found -> {
              var name = found.group(1) == null ? found.group() : found.group(1);
              return Objects.requireNonNull(variables.get(name), "no example of " + name);
            });
  }

  static String body(Cell cell) {
    return BODIES.getOrDefault(cell.call(), "{}");
  }
}
