package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The offices at work, and units that ask them for something. */
final class Offices {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(Period.ZONE);

  private final DemoClient client;
  private final DemoClients clients;
  private final String programme;
  private final Senders senders;

  /**
   * Offices of a programme.
   *
   * @param programme its path
   */
  Offices(DemoClient client, DemoClients clients, String programme, Senders senders) {
    this.client = client;
    this.clients = clients;
    this.programme = programme;
    this.senders = senders;
  }

  /** Changes the plan, its leads or the units. */
  void take(PlanAction action) {
    var office = clients.coordinationOffice();
    switch (action) {
      case LeadChange change when change.proposed() ->
          client.post(
              office,
              programme + "/lead-proposals/confirmations",
              Map.of(
                  "items",
                  List.of(Map.of("task", change.task(), "units", change.units())),
                  "reason",
                  change.reason()),
              200);
      case LeadChange change ->
          client.put(
              office,
              programme + "/tasks/" + change.task() + "/lead-units",
              Map.of("units", change.units(), "reason", change.reason()),
              200);
      case UnitMerger merger ->
          client.decide(
              office,
              "/api/v1/units/" + merger.into() + "/mergers",
              Map.of(
                  "units", List.of(merger.unit()),
                  "reason", merger.reason(),
                  "document", merger.document()),
              200);
      case PlanAmendment amendment ->
          client.decide(office, programme + "/amendments", body(amendment), 201);
    }
  }

  private static Map<String, ?> body(PlanAmendment amendment) {
    var added = amendment.added();
    return Map.of(
        "document", amendment.document(),
        "decidedOn", amendment.decidedOn().toString(),
        "add",
            List.of(
                Map.of(
                    "campaign", amendment.campaign(),
                    "code", added.code(),
                    "section", added.section(),
                    "title", added.title(),
                    "leadUnits", added.leadUnits())),
        "drop", List.of(Map.of("task", amendment.dropped(), "reason", "州里已统一部署，不再单列。")),
        "change",
            List.of(
                Map.of(
                    "task", amendment.changed(),
                    "deadline", amendment.deadline(),
                    "reason", "电力增容工期延长。")));
  }

  /** Takes steps that fall on one instant: kind after kind, those of a kind at once. */
  void take(List<OfficeStep> steps) {
    steps.stream()
        .collect(Collectors.groupingBy(OfficeStep::kind, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(ofKind -> senders.each(ofKind, this::take));
  }

  private Answer take(OfficeStep step) {
    var office = clients.coordinationOffice();
    return switch (step.kind()) {
      case REQUEST_EXTENSION ->
          client.post(
              clients.reporter(pair(step).unit()),
              report(step) + "/extension-requests",
              Map.of("until", time(step.until()), "reason", step.text()),
              201);
      case GRANT_EXTENSION ->
          client.decide(
              office,
              decision(step, "extension"),
              Map.of("until", time(step.until()), "comment", step.text()),
              201);
      case RETURN ->
          client.decide(office, decision(step, "return"), Map.of("reason", step.text()), 201);
      case ACCEPT ->
          client.decide(office, decision(step, "acceptance"), Map.of("comment", step.text()), 201);
      case CONSOLIDATE ->
          client.post(
              clients.taskForce(step.campaign()),
              programme + "/campaigns/" + step.campaign() + "/consolidations",
              Map.of("period", step.period().code(), "comment", step.text()),
              201);
      case CUT_OFF ->
          client.post(
              office,
              programme + "/cut-offs",
              Map.of("period", step.period().code(), "note", step.text()),
              201);
    };
  }

  /** Records something of a problem, a meeting, a measure or the like. */
  void take(ItemCall call) {
    var as = clients.of(call.by());
    var body = new HashMap<String, Object>(call.body());
    var cited = call.cited();
    if (cited != null) {
      body.put("facts", List.of(latestFact(cited)));
    }
    if (call.method().equals("PUT")) {
      client.put(as, programme + call.path(), body, 200, 201);
    } else {
      client.decide(as, programme + call.path(), body, 201);
    }
  }

  private String latestFact(String task) {
    var history =
        client.get(clients.coordinationOffice(), programme + "/tasks/" + task + "/history").json();
    var items = history.path("items");
    return items.path(items.size() - 1).path("position").asString();
  }

  private String report(OfficeStep step) {
    return programme + "/tasks/" + pair(step).task() + "/reports/" + step.period().code();
  }

  private String decision(OfficeStep step, String what) {
    return report(step) + "/" + pair(step).unit() + "/" + what;
  }

  private static Pair pair(OfficeStep step) {
    return Objects.requireNonNull(step.pair(), "a step about a report");
  }

  private static String time(@Nullable Instant until) {
    return TIME.format(Objects.requireNonNull(until, "an extension ends"));
  }
}
