package cn.xunbao.standalone.demo;

import cn.xunbao.standalone.demo.DemoPlayer.Played;
import cn.xunbao.standalone.demo.ProgrammeFile.PlannedTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds what the server says at the end against the demo's own count. */
final class DemoChecks {

  private static final int RECEIPT_STEP = 37;

  private final DemoClient client;
  private final DemoPlayer player;
  private final Played played;
  private final List<String> deviations = new ArrayList<>();

  DemoChecks(DemoClient client, DemoPlayer player, Played played) {
    this.client = client;
    this.player = player;
    this.played = played;
  }

  /** All deviations, in Chinese. */
  List<String> run() {
    var leads = new LinkedHashMap<String, List<String>>();
    player.programme().tasks().forEach(task -> leads.put(task.code(), task.leadUnits()));
    played
        .dueTimes()
        .forEach(
            (period, dueAt) -> {
              var tally = Tally.of(leads, played.scenario().timeline(), period, dueAt);
              var office = played.clients().coordinationOffice();
              compare(period.code(), tally, client.get(office, player.summary(period)).json());
            });
    checkWithoutLead();
    checkReceipts();
    return List.copyOf(deviations);
  }

  private void compare(String period, Tally tally, JsonNode brief) {
    var reporting = brief.path("reporting");
    var reports = reporting.path("reports");
    compare(period + " 应报件", tally.expected(), reports.path("expected"));
    compare(period + " 已报件", tally.onTime() + tally.late(), reports.path("submitted"));
    compare(period + " 按时件", tally.onTime(), reports.path("onTime"));
    compare(period + " 迟报件", tally.late(), reports.path("late"));
    compare(period + " 未报件", tally.missing(), reports.path("missing"));
    compare(period + " 待报件", 0, reports.path("pending"));
    compare(period + " 应报单位", tally.units(), reporting.path("units").path("expected"));
    compare(period + " 应报任务", tally.tasks(), reporting.path("tasks").path("expected"));
  }

  private void checkWithoutLead() {
    var assigned =
        played.scenario().timeline().stream()
            .filter(LeadChange.class::isInstance)
            .map(action -> ((LeadChange) action).task())
            .toList();
    var expected =
        player.programme().tasks().stream()
            .filter(task -> task.leadUnits().isEmpty())
            .map(PlannedTask::code)
            .filter(task -> !assigned.contains(task))
            .sorted()
            .toList();
    var brief =
        client.get(
            played.clients().coordinationOffice(), player.summary(played.dueTimes().lastKey()));
    var actual =
        brief.json().path("withoutLead").valueStream().map(JsonNode::asString).sorted().toList();
    if (!actual.equals(expected)) {
      deviations.add("无牵头任务：应为 %s，实为 %s".formatted(expected, actual));
    }
  }

  private void checkReceipts() {
    for (var i = 0; i < played.receipts().size(); i += RECEIPT_STEP) {
      var id = played.receipts().get(i);
      var receipt =
          client.get(played.clients().coordinationOffice(), "/api/v1/receipts/" + id).json();
      if (!receipt.path("receiptId").asString().equals(id)
          || receipt.path("position").asLong(0) < 1) {
        deviations.add("回执 %s：查得 %s".formatted(id, receipt));
      }
    }
  }

  private void compare(String what, int expected, JsonNode actual) {
    if (!actual.isIntegralNumber() || actual.asInt() != expected) {
      deviations.add("%s：应为 %d，实为 %s".formatted(what, expected, actual));
    }
  }
}
