package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.Delivery.Kind;
import cn.xunbao.standalone.demo.UnitMail.Given;
import java.io.PrintStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Plays the scenario against a server and holds the receipts to it. What falls on one instant is
 * sent at once, as units do.
 */
final class DemoPlayer {

  private static final String PROGRAMMES = "/api/v1/programmes";

  /**
   * What came of playing.
   *
   * @param scenario what was played
   * @param dueTimes the last second that is in time, by period, as the server said
   * @param clients those who acted
   * @param receipts ids of all receipts, in order
   * @param clock where the simulated clock stands
   * @param deviations where an answer was not as it should be, in Chinese
   */
  record Played(
      DemoScenario scenario,
      SortedMap<Period, Instant> dueTimes,
      DemoClients clients,
      List<String> receipts,
      String clock,
      List<String> deviations) {}

  private final DemoClient client;
  private final DemoFolder folder;
  private final DemoProgress progress;
  private final String path;
  private final byte[] fileBytes;
  private final ProgrammeFile file;
  private final List<String> deviations = new ArrayList<>();
  private final List<String> receipts = new ArrayList<>();
  private final Map<Pair, String> currentReceipts = new HashMap<>();

  DemoPlayer(DemoClient client, DemoFolder folder, PrintStream progress) {
    this.client = client;
    this.folder = folder;
    this.progress = new DemoProgress(progress);
    this.fileBytes = ProgrammeFile.exampleBytes();
    this.file = ProgrammeFile.read(fileBytes);
    this.path = PROGRAMMES + "/" + file.programme().id();
  }

  /** The programme that is played. */
  ProgrammeFile programme() {
    return file;
  }

  /** Imports the programme and does what the scenario of this seed says, up to an instant. */
  Played play(Credentials admin, long seed, Instant until) {
    importProgramme(admin);
    folder.markStarted(seed);
    try (var senders = new Senders()) {
      return play(new DemoClients(client, admin, seed), seed, until, senders);
    }
  }

  private Played play(DemoClients clients, long seed, Instant until, Senders senders) {
    var dueTimes = dueTimes(clients, senders);
    var scenario = DemoScenario.plan(file, dueTimes, seed).until(until);
    var units = scenario.reportingUnits();
    clients.register(units, shownUnit(units), file.unitsByCode(), folder, senders);
    clients.registerTaskForces(file.programme().id(), file.campaigns().size());
    progress.planned(scenario);

    var clock = new SimulatedClock(client, clients.admin());
    var offices = new Offices(client, clients, path, senders);
    var mail = new UnitMail(client, path);
    scenario
        .moments()
        .forEach(
            (at, moment) -> {
              clock.moveTo(at);
              moment.planActions().forEach(offices::take);
              senders
                  .each(
                      moment.mail().entrySet(),
                      unit -> mail.handIn(clients.reporter(unit.getKey()), unit.getValue()))
                  .forEach(given -> given.forEach(this::check));
              offices.take(moment.officeSteps());
              moment.itemCalls().forEach(offices::take);
              moment.deliveries().forEach(progress::done);
            });
    clock.moveTo(scenario.end());
    return new Played(
        scenario, dueTimes, clients, List.copyOf(receipts), clock.reading(), deviations);
  }

  /** The first lead of the plan: readers begin there. */
  private String shownUnit(List<String> reporting) {
    return file.tasks().stream()
        .flatMap(task -> task.leadUnits().stream())
        .filter(reporting::contains)
        .findFirst()
        .orElseThrow();
  }

  private void importProgramme(Credentials admin) {
    var answer = client.postJson(admin, PROGRAMMES, fileBytes, 201, 409);
    if (answer.status() == 409) {
      throw new DemoException("服务端已有方案 " + file.programme().id() + "：演示只能在新的数据文件夹里放");
    }
    var json = answer.json();
    var expected = file.counts();
    compare("导入单位数", expected.units(), json.path("units"));
    compare("导入战役数", expected.campaigns(), json.path("campaigns"));
    compare("导入任务数", expected.tasks(), json.path("tasks"));
    compare("导入任务指标数", expected.indicators(), json.path("indicators"));
    compare("导入目标数", expected.goals(), json.path("goals"));
    compare("导入分解表行数", expected.breakdown(), json.path("breakdown"));
    compare("导入无牵头任务数", expected.withoutLead(), json.path("withoutLead"));
    progress.imported(file.programme().title(), expected);
  }

  private SortedMap<Period, Instant> dueTimes(DemoClients clients, Senders senders) {
    var periods = DemoScenario.periods();
    var dueTimes = new TreeMap<Period, Instant>(Comparator.comparing(Period::number));
    var answers =
        senders.each(
            periods, period -> client.get(clients.coordinationOffice(), summary(period)).json());
    for (var i = 0; i < periods.size(); i++) {
      var dueAt = answers.get(i).path("dueAt").asString();
      dueTimes.put(periods.get(i), OffsetDateTime.parse(dueAt).toInstant());
    }
    return dueTimes;
  }

  /** The path of a period's summary. */
  String summary(Period period) {
    return path + "/summaries/" + period.code();
  }

  /** The path of the programme. */
  String path() {
    return path;
  }

  private void check(Delivery delivery, Given given) {
    var receipt = given.receipt();
    var pair = delivery.pair();
    var what = "%s %s %s".formatted(pair.period().code(), pair.task(), pair.unit());
    var again = delivery.kind() == Kind.AGAIN;
    if (given.isNew() == again) {
      deviations.add("%s：%s 答复为新收 %s".formatted(what, delivery.kind(), given.isNew()));
    }
    compare(what + " 的回执任务", delivery.task(), receipt.path("task"));
    compare(what + " 的回执单位", delivery.unit(), receipt.path("unit"));
    compare(what + " 的回执期次", delivery.period().code(), receipt.path("period"));
    compare(what + " 的回执版次", delivery.revision(), receipt.path("revision"));
    compare(what + " 的回执是否按时", delivery.onTime(), receipt.path("onTime"));
    var id = receipt.path("receiptId").asString();
    var before = currentReceipts.put(pair, id);
    if (again && !id.equals(before)) {
      deviations.add("%s：重复报送得到另一张回执 %s（原为 %s）".formatted(what, id, before));
    }
    if (!again) {
      receipts.add(id);
    }
  }

  private void compare(String what, Object expected, JsonNode actual) {
    if (!actual.asString().equals(expected.toString())) {
      deviations.add("%s：应为 %s，实为 %s".formatted(what, expected, actual));
    }
  }
}
