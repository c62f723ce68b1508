package cn.xunbao.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.StubServer.Asked;
import cn.xunbao.standalone.demo.StubServer.Reply;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As much of a server as the demo needs, with a count of its own. */
final class FakeServer implements StubServer.Behaviour {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PROGRAMME = "/api/v1/programmes/jishou-2023";

  private record Report(String id, JsonNode content, Instant at, int revision) {}

  private final Map<String, List<String>> leads = new LinkedHashMap<>();
  private final List<LeadChange> changes = new ArrayList<>();
  private final Map<String, Instant> entries = new LinkedHashMap<>();
  private final Map<String, Instant> ends = new LinkedHashMap<>();
  private final Map<Pair, Report> reports = new LinkedHashMap<>();
  private final Map<Pair, Instant> firstReports = new LinkedHashMap<>();
  private final Map<Pair, Instant> extended = new LinkedHashMap<>();
  private final FakeMatters matters = new FakeMatters();
  private final FakeIssues issues = new FakeIssues();
  private Instant now = Instant.parse("2023-03-23T00:00:00Z");
  private int receipts;

  /** How much is added to each count of late reports. */
  int falseLate;

  /** Whether what several persons decided can't be seen. */
  boolean seesNothing;

  int receipts() {
    return receipts;
  }

  @Override
  public Reply answer(Asked asked) {
    var path = asked.path();
    if (path.equals("/oauth2/token")) {
      return Reply.of(200, "{\"access_token\":\"%s\",\"expires_in\":300}".formatted(user(asked)));
    }
    if (path.equals("/api/v1/clients")) {
      var unit = JSON.readTree(asked.body()).path("unit").asString("office");
      return Reply.of(201, "{\"clientId\":\"%s\",\"clientSecret\":\"s\"}".formatted(unit));
    }
    if (path.equals("/api/v1/simulation/clock")) {
      var next = OffsetDateTime.parse(JSON.readTree(asked.body()).path("now").asString());
      var earlier = next.toInstant().isBefore(now);
      now = next.toInstant();
      return Reply.of(earlier ? 409 : 200, "{}");
    }
    if (path.equals("/api/v1/programmes")) {
      Scenarios.FILE.tasks().forEach(task -> leads.put(task.code(), task.leadUnits()));
      return Reply.of(201, JSON.writeValueAsString(Scenarios.FILE.counts()));
    }
    if (path.startsWith("/api/v1/receipts/")) {
      var id = path.substring(path.lastIndexOf('/') + 1);
      return Reply.of(200, "{\"receiptId\":\"%s\",\"position\":5}".formatted(id));
    }
    if (path.startsWith(PROGRAMME + "/summaries/")) {
      return asked.header("Accept").equals("text/plain")
          ? Reply.of(200, "旬简报")
          : Reply.of(200, brief(Period.parse(path.substring(path.lastIndexOf('/') + 1))));
    }
    if (path.endsWith("/mergers")) {
      return merge(path.split("/")[4], JSON.readTree(asked.body()).path("units").get(0).asString());
    }
    if (path.endsWith("/amendments")) {
      return amend(JSON.readTree(asked.body()));
    }
    if (path.endsWith("/confirmations")) {
      var body = JSON.readTree(asked.body());
      body.path("items").forEach(item -> assign(item.path("task").asString(), item));
      return Reply.of(200, "{}");
    }
    if (FakeIssues.isAbout(path)) {
      if (asked.method().equals("GET")) {
        return Reply.of(200, seesNothing ? "{}" : issues.seen(path));
      }
      issues.note(path, JSON.readTree(asked.body()));
      return Reply.of(201, "{}");
    }
    if (FakeMatters.isAbout(path)) {
      return asked.method().equals("GET")
          ? Reply.of(200, seesNothing ? "{}" : matters.seen(path))
          : note(asked);
    }
    if (path.endsWith("/history")) {
      return Reply.of(200, "{\"items\":[{\"position\":7}]}");
    }
    if (path.startsWith(PROGRAMME + "/sheets/")) {
      return sheet(asked, path.substring((PROGRAMME + "/sheets/").length()).split("/"));
    }
    if (path.endsWith("/cut-offs")
        || path.endsWith("/consolidations")
        || !path.startsWith(PROGRAMME + "/tasks/")) {
      return Reply.of(201, "{}");
    }
    return task(asked, path.substring((PROGRAMME + "/tasks/").length()).split("/"));
  }

  private Reply task(Asked asked, String[] path) {
    var body = JSON.readTree(asked.body());
    if (path[1].equals("lead-units")) {
      assign(path[0], body);
      return Reply.of(200, "{}");
    }
    if (path.length > 3 && !path[3].equals("corrections")) {
      if (path[path.length - 1].equals("extension")) {
        extended.put(
            new Pair(Period.parse(path[2]), path[0], path[3]),
            OffsetDateTime.parse(body.path("until").asString()).toInstant());
      }
      return Reply.of(201, "{}");
    }
    var code = path.length > 2 ? path[2] : body.path("period").asString();
    var unit = asked.header("Authorization").substring("Bearer ".length());
    var pair = new Pair(Period.parse(code), path[0], unit);
    var before = receipts;
    var report = file(pair, body);
    return Reply.of(receipts == before ? 200 : 201, receipt(pair, report));
  }

  private Reply note(Asked asked) {
    matters.note(asked.path(), JSON.readTree(asked.body()));
    return Reply.of(201, "{}");
  }

  private Reply sheet(Asked asked, String[] path) {
    var rows =
        JSON.readTree(asked.body())
            .path("rows")
            .valueStream()
            .map(
                row -> {
                  var pair = new Pair(Period.parse(path[1]), row.path("task").asString(), path[0]);
                  return "{\"status\":\"created\",\"receipt\":%s}"
                      .formatted(receipt(pair, file(pair, row)));
                })
            .collect(Collectors.joining(","));
    return Reply.of(201, "{\"rows\":[%s]}".formatted(rows));
  }

  private Report file(Pair pair, JsonNode body) {
    var content = body.asObject().deepCopy().remove(List.of("task", "period"));
    var before = reports.get(pair);
    if (before != null && before.content().equals(content)) {
      return before;
    }
    receipts++;
    var revision = before == null ? 1 : before.revision() + 1;
    var report = new Report("r" + receipts, content, now, revision);
    reports.put(pair, report);
    firstReports.putIfAbsent(pair, now);
    return report;
  }

  private void assign(String task, JsonNode body) {
    assign(task, body.path("units").valueStream().map(JsonNode::asString).toList());
  }

  private void assign(String task, List<String> units) {
    changes.add(new LeadChange(now, task, units, "", false));
  }

  private Reply merge(String into, String unit) {
    for (var task : leads.entrySet()) {
      var current =
          changes.stream()
              .filter(change -> change.task().equals(task.getKey()))
              .reduce((earlier, later) -> later)
              .map(LeadChange::units)
              .orElse(task.getValue());
      if (current.contains(unit)) {
        var after = new LinkedHashSet<>(current);
        after.remove(unit);
        after.add(into);
        assign(task.getKey(), List.copyOf(after));
      }
    }
    return Reply.of(200, "{}");
  }

  private Reply amend(JsonNode body) {
    for (var task : body.path("add")) {
      var code = task.path("code").asString();
      entries.put(code, now);
      leads.put(code, task.path("leadUnits").valueStream().map(JsonNode::asString).toList());
    }
    body.path("drop").forEach(task -> ends.put(task.path("task").asString(), now));
    return Reply.of(201, "{}");
  }

  private String receipt(Pair pair, Report report) {
    var first = Objects.requireNonNull(firstReports.get(pair));
    return """
        {"receiptId":"%s","task":"%s","unit":"%s","period":"%s","revision":%d,"onTime":%s}"""
        .formatted(
            report.id(),
            pair.task(),
            pair.unit(),
            pair.period().code(),
            report.revision(),
            !first.isAfter(extended.getOrDefault(pair, Scenarios.dueAt(pair.period().code()))));
  }

  private String brief(Period period) {
    var dueAt = Scenarios.dueAt(period.code());
    var owed = owed(period, dueAt);
    var submitted = owed.stream().filter(firstReports::containsKey).toList();
    var onTime =
        submitted.stream()
            .filter(
                pair ->
                    !Objects.requireNonNull(firstReports.get(pair))
                        .isAfter(extended.getOrDefault(pair, dueAt)))
            .count();
    return """
        {"dueAt":"%s","reporting":{
          "units":{"expected":%d},"tasks":{"expected":%d},
          "reports":{"expected":%d,"submitted":%d,"onTime":%d,"late":%d,"pending":0,"missing":%d}},
         "byUnit":[%s],"ended":[%s],"withoutLead":%s}"""
        .formatted(
            dueAt.atZone(Period.ZONE).toOffsetDateTime(),
            owed.stream().map(Pair::unit).distinct().count(),
            owed.stream().map(Pair::task).distinct().count(),
            owed.size(),
            submitted.size(),
            onTime,
            submitted.size() - onTime + falseLate,
            owed.size() - submitted.size(),
            objects("unit", owed.stream().map(Pair::unit).distinct()),
            objects(
                "task",
                ends.entrySet().stream()
                    .filter(end -> end.getValue().isBefore(period.startsAt()))
                    .map(Map.Entry::getKey)),
            JSON.writeValueAsString(withoutLead()));
  }

  private static String objects(String name, Stream<String> values) {
    return values
        .map(value -> "{\"%s\":\"%s\"}".formatted(name, value))
        .collect(Collectors.joining(","));
  }

  private Set<Pair> owed(Period period, Instant dueAt) {
    var owed = new LinkedHashSet<Pair>();
    leads.forEach(
        (task, planned) -> {
          if (!entries.getOrDefault(task, Instant.MIN).isBefore(period.endsAt())
              || ends.getOrDefault(task, Instant.MAX).isBefore(period.startsAt())) {
            return;
          }
          var current = planned;
          for (var change : changes) {
            if (change.task().equals(task) && !change.at().isAfter(dueAt)) {
              for (var unit : current) {
                var first = firstReports.get(new Pair(period, task, unit));
                if (first != null && first.isBefore(change.at())) {
                  owed.add(new Pair(period, task, unit));
                }
              }
              current = change.units();
            }
          }
          current.forEach(unit -> owed.add(new Pair(period, task, unit)));
        });
    return owed;
  }

  private List<String> withoutLead() {
    return leads.entrySet().stream()
        .filter(task -> task.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .filter(task -> changes.stream().noneMatch(change -> change.task().equals(task)))
        .toList();
  }

  /** Its tokens are the ids of its clients, and those are the codes of their units. */
  private static String user(Asked asked) {
    var basic = asked.header("Authorization").substring("Basic ".length());
    var user = new String(Base64.getDecoder().decode(basic), UTF_8);
    return user.substring(0, user.indexOf(':'));
  }
}
