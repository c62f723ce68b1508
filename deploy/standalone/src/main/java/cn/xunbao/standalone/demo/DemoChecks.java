package cn.xunbao.standalone.demo;

import cn.xunbao.standalone.demo.DemoPlayer.Played;
import cn.xunbao.standalone.demo.ProgrammeFile.PlannedTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
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
    checkPlan();
    checkReceipts();
    checkSights();
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

  private void checkPlan() {
    var brief =
        client
            .get(played.clients().coordinationOffice(), player.summary(played.dueTimes().lastKey()))
            .json();
    compare(
        "无牵头任务",
        tasksWithoutLead(),
        brief.path("withoutLead").valueStream().map(JsonNode::asString));
    compare(
        "已调减任务",
        done(PlanAmendment.class).map(PlanAmendment::dropped).toList(),
        brief.path("ended").findValuesAsString("task").stream());
    var owing = brief.path("byUnit").findValuesAsString("unit");
    done(UnitMerger.class)
        .filter(merger -> owing.contains(merger.unit()) || !owing.contains(merger.into()))
        .forEach(
            merger ->
                deviations.add(
                    "%s 已并入 %s，应报单位却为 %s".formatted(merger.unit(), merger.into(), owing)));
  }

  private List<String> tasksWithoutLead() {
    var assigned = done(LeadChange.class).map(LeadChange::task).toList();
    return player.programme().tasks().stream()
        .filter(task -> task.leadUnits().isEmpty())
        .map(PlannedTask::code)
        .filter(task -> !assigned.contains(task))
        .toList();
  }

  private <T extends PlanAction> Stream<T> done(Class<T> kind) {
    return played.scenario().timeline().stream().filter(kind::isInstance).map(kind::cast);
  }

  private void compare(String what, List<String> expected, Stream<String> actual) {
    var found = actual.sorted().toList();
    if (!found.equals(expected.stream().sorted().toList())) {
      deviations.add("%s：应为 %s，实为 %s".formatted(what, expected, found));
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

  private void checkSights() {
    for (var action : played.scenario().timeline()) {
      if (action instanceof ItemCall call && call.leadsTo() != null) {
        var path = player.path() + call.leadsTo().path();
        var seen = client.get(played.clients().coordinationOffice(), path).json();
        call.leadsTo()
            .fields()
            .forEach(
                (pointer, expected) -> {
                  var actual = seen.at(pointer).asString("");
                  if (!actual.equals(expected)) {
                    deviations.add(
                        "%s 的 %s：应为 %s，实为 %s".formatted(path, pointer, expected, actual));
                  }
                });
      }
    }
  }

  private void compare(String what, int expected, JsonNode actual) {
    if (!actual.isIntegralNumber() || actual.asInt() != expected) {
      deviations.add("%s：应为 %d，实为 %s".formatted(what, expected, actual));
    }
  }
}
