package cn.xunbao.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.standalone.Api.Answer;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Decisions about reports, sheets, assignments and renamings under keys, and reminders, on a
 * process that is killed among them: each is there once, however often it is asked for.
 */
class KilledCommandsTest {

  private static final String PROGRAMME = "/api/v1/programmes/jishou-2023";
  private static final String XUN = "2023-04-X1";
  private static final String DUE = "2023-03-X3";
  private static final String OTHER = "433101-043";
  private static final int UNITS = 5;
  private static final int TASKS_OF_EACH = 6;

  /** Of all commands together; where the kill comes is another one each time. */
  private final int killAfter = 4 + new Random().nextInt(UNITS * 6 - 8);

  @TempDir private Path folder;
  private ServedProcess server;

  @BeforeEach
  void prepare() {
    server = new ServedProcess(folder);
  }

  @AfterEach
  void end() throws InterruptedException {
    server.close();
  }

  private record Command(Api who, String method, String path, String key, Object body) {

    Answer sendTo(String base) {
      return who.at(base).keyed(method, path, key, body);
    }
  }

  @Test
  void eachCommandAndEachReminderIsThereOnceThoughTheProcessWasKilledAmongThem() throws Exception {
    var base = server.start("--simulate-from", "2023-03-23T08:00:00+08:00");
    var admin = Api.admin(base, server.data());
    admin.post("/api/v1/programmes", Files.readString(Path.of("../../examples/jishou-2023.json")));
    assertThat(move(admin, "2023-04-05T12:00:00+08:00")).isEqualTo(200);
    var commands = commands(admin, leads(admin));

    var answered = sendUntilKilled(base, commands);
    assertThat(answered).as("killed after %d", killAfter).hasSizeGreaterThanOrEqualTo(killAfter);

    var second = server.start();
    for (var command : commands) {
      var again = repeated(second, command);
      var before = answered.get(command.key());
      if (before != null) {
        assertThat(again.toString()).as(command.toString()).isEqualTo(before.toString());
      } else {
        // What was stored but not answered is recognised, or refused because it is done.
        assertThat(again.status()).as(command + " " + again).isIn(200, 201, 409);
      }
    }
    assertEachIsStoredOnce(admin.at(second));
    assertRemindersComeOnceThoughKilledAmongThem(admin, second);
  }

  private void assertRemindersComeOnceThoughKilledAmongThem(Api admin, String base)
      throws Exception {
    var before = reminders(admin.at(base));
    assertThat(before).as("those before the due time").isNotEmpty();
    var moving =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    move(admin.at(base), "2023-04-06T12:00:00+08:00");
                  } catch (UncheckedIOException e) {
                    // The process is gone.
                  }
                });
    await("some units are reminded")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> reminders(admin.at(base)).size() > before.size());
    server.kill();
    moving.join();
    assertThat(server.ends()).isTrue();

    var again = admin.at(server.start());
    assertThat(move(again, "2023-04-06T12:00:00+08:00")).isEqualTo(200);
    assertThat(move(again, "2023-04-06T12:00:00+08:00")).isEqualTo(200);
    var after = new ArrayList<>(reminders(again));
    assertThat(after).doesNotHaveDuplicates();
    after.removeAll(before);
    assertThat(after.stream().map(one -> one.replace("OVERDUE", "BEFORE_DUE")).toList())
        .as("nobody has reported in between")
        .containsExactlyInAnyOrderElementsOf(before);
  }

  /** Six kinds of commands about the tasks of some units, in any order. */
  private static List<Command> commands(Api admin, Map<String, List<String>> leads) {
    var office = admin.role("coordination-office");
    var commands = new ArrayList<Command>();
    for (var lead : leads.entrySet()) {
      var unit = lead.getKey();
      var tasks = lead.getValue();
      var reporter = admin.reporter(unit);
      for (var task : tasks.subList(0, 3)) {
        var sent =
            reporter.post(
                PROGRAMME + "/tasks/" + task + "/reports",
                Map.of("period", XUN, "progress", "进展正常。"));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
      }
      Function<Integer, String> report =
          n -> PROGRAMME + "/tasks/" + tasks.get(n) + "/reports/" + XUN;
      var rows =
          tasks.subList(3, TASKS_OF_EACH).stream()
              .map(task -> Map.of("task", task, "progress", "进展正常。"))
              .toList();
      commands.add(command(office, "POST", report.apply(0) + "/" + unit + "/acceptance", Map.of()));
      commands.add(
          command(
              office, "POST", report.apply(1) + "/" + unit + "/return", Map.of("reason", "未写明。")));
      commands.add(
          command(
              reporter,
              "POST",
              report.apply(2) + "/corrections",
              Map.of("reason", "漏统", "progress", "进展顺利。")));
      commands.add(
          command(
              reporter, "POST", PROGRAMME + "/sheets/" + unit + "/" + XUN, Map.of("rows", rows)));
      commands.add(
          command(
              office,
              "PUT",
              "/api/v1/units/" + unit + "/name",
              Map.of("name", "改名" + unit, "reason", "机构改革")));
      commands.add(
          command(
              office,
              "PUT",
              PROGRAMME + "/tasks/" + tasks.get(5) + "/lead-units",
              Map.of("units", List.of(unit, OTHER), "reason", "共同牵头")));
    }
    Collections.shuffle(commands);
    return commands;
  }

  private static Command command(Api who, String method, String path, Object body) {
    return new Command(who, method, path, "key-of-" + path.replace('/', '.'), body);
  }

  private Map<String, Answer> sendUntilKilled(String base, List<Command> commands)
      throws InterruptedException {
    var answered = new ConcurrentHashMap<String, Answer>();
    try (var pool = Executors.newFixedThreadPool(4)) {
      for (var command : commands) {
        pool.execute(
            () -> {
              try {
                var answer = command.sendTo(base);
                assertThat(answer.status()).as(command + " " + answer).isIn(200, 201);
                answered.put(command.key(), answer);
              } catch (UncheckedIOException e) {
                // The process is gone: this one was never answered.
              }
              if (answered.size() >= killAfter) {
                server.kill();
              }
            });
      }
    }
    assertThat(server.ends()).isTrue();
    return answered;
  }

  /** A key that was taken by the killed process is free once its claim has run out. */
  private static Answer repeated(String base, Command command) {
    return await("the claim of the killed process has run out")
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> command.sendTo(base),
            answer -> !answer.body().contains("urn:xunbao:problem:request-in-progress"));
  }

  private static void assertEachIsStoredOnce(Api admin) {
    var streams =
        entries(admin).stream()
            .filter(entry -> entry.has("stream"))
            .collect(
                Collectors.groupingBy(
                    entry -> entry.get("type").stringValue(),
                    Collectors.mapping(
                        entry -> entry.get("stream").stringValue(), Collectors.toList())));
    for (var type :
        List.of(
            "report.accepted",
            "report.returned",
            "report.corrected",
            "task.lead-units-assigned",
            "unit.renamed")) {
      assertThat(streams.get(type)).as(type).doesNotHaveDuplicates().hasSize(UNITS);
    }
    assertThat(streams.get("report.submitted"))
        .doesNotHaveDuplicates()
        .hasSize(UNITS * TASKS_OF_EACH);
  }

  /** The units that lead most tasks, with the tasks. */
  private static Map<String, List<String>> leads(Api admin) {
    var all = new LinkedHashMap<String, List<String>>();
    for (var item : admin.get(PROGRAMME + "/tasks").json().get("items")) {
      for (var unit : item.get("leadUnits")) {
        all.computeIfAbsent(unit.get("unit").stringValue(), code -> new ArrayList<>())
            .add(item.get("task").stringValue());
      }
    }
    return all.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= TASKS_OF_EACH)
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .limit(UNITS)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Moves the clock, again where the answer is that not all is numbered yet (Retry-After). */
  private static int move(Api admin, String now) {
    return await("the chronicle catches up")
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> admin.post("/api/v1/simulation/clock", Map.of("now", now)).status(),
            status -> status != 503);
  }

  /** Unit and kind of each. */
  private static List<String> reminders(Api admin) {
    return admin
        .get(PROGRAMME + "/reminders?period=" + DUE)
        .json()
        .get("items")
        .valueStream()
        .map(one -> one.get("unit").stringValue() + " " + one.get("kind").stringValue())
        .toList();
  }

  private static List<JsonNode> entries(Api admin) {
    await("what was stored when it was killed is numbered")
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                admin
                    .get(PROGRAMME + "/summaries/" + XUN)
                    .response()
                    .headers()
                    .firstValue(ConsistencyToken.LAG_HEADER)
                    .filter("0"::equals)
                    .isPresent());
    var entries = new ArrayList<JsonNode>();
    var cursor = "";
    do {
      var page = admin.get("/api/v1/audit/entries?limit=500&cursor=" + cursor).json();
      page.get("items").forEach(entries::add);
      cursor = page.get("next").isNull() ? "" : page.get("next").stringValue();
    } while (!cursor.isEmpty());
    return entries;
  }
}
