package cn.xunbao.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Issued summaries, as far as the demo looks at them. */
final class FakeIssues {

  private final List<String> issued = new ArrayList<>();

  /** Whether a path is about one of these. */
  static boolean isAbout(String path) {
    return path.matches(".*/issues(/.*)?");
  }

  /** Notes what was issued. */
  void note(String path, JsonNode body) {
    var steps = path.substring(path.lastIndexOf("/issues") + "/issues".length()).split("/");
    if (steps[steps.length - 1].equals("publication") && body.has("totalBefore")) {
      issued.add(steps[1]);
    }
  }

  /** What is seen of it. */
  String seen(String path) {
    if (path.endsWith("/issues")) {
      return "{\"items\":[%s]}"
          .formatted(issued.stream().map(FakeIssues::row).collect(Collectors.joining(",")));
    }
    if (path.contains("/files/")) {
      return "file of " + path;
    }
    return "{\"summary\":%s}".formatted(row(path.substring(path.lastIndexOf('/') + 1)));
  }

  private static String row(String issue) {
    return """
        {"issue":"%s","stageName":"已印发","number":1,"total":37,
         "files":[{"format":"pdf","name":"%s.pdf"}]}
        """
        .formatted(issue, issue);
  }
}
