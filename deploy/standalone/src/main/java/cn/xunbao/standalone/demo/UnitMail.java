package cn.xunbao.standalone.demo;

import cn.xunbao.standalone.demo.Delivery.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a unit hands in at one instant: its first reports of a period in one sheet, where there are
 * several, all else one by one.
 */
final class UnitMail {

  /**
   * What a unit got for a report.
   *
   * @param isNew whether it was recorded now
   * @param receipt the receipt
   */
  record Given(boolean isNew, JsonNode receipt) {}

  private record Report(
      String period,
      String progress,
      @Nullable String problems,
      @Nullable String nextSteps,
      List<Content.Value> values) {}

  private record NoChange(String period, boolean noChange) {}

  private record Correction(
      @Nullable String reason,
      String progress,
      @Nullable String problems,
      @Nullable String nextSteps,
      List<Content.Value> values) {}

  private record Row(
      String task,
      @Nullable String progress,
      @Nullable String problems,
      @Nullable String nextSteps,
      @Nullable List<Content.Value> values,
      @Nullable Boolean noChange) {

    static Row of(Delivery delivery) {
      var content = delivery.content();
      return delivery.kind() == Kind.NO_CHANGE
          ? new Row(delivery.task(), null, null, null, null, true)
          : new Row(
              delivery.task(),
              content.progress(),
              content.problems(),
              content.nextSteps(),
              content.values(),
              null);
    }
  }

  private final DemoClient client;
  private final String programme;

  /**
   * Mail about a programme.
   *
   * @param programme its path
   */
  UnitMail(DemoClient client, String programme) {
    this.client = client;
    this.programme = programme;
  }

  /** Hands all in, in order where order matters, and tells what the unit got for each. */
  Map<Delivery, Given> handIn(Credentials as, List<Delivery> ofUnit) {
    var given = new LinkedHashMap<Delivery, Given>();
    var alone = new ArrayList<Delivery>();
    ofUnit.stream()
        .filter(UnitMail::isFirst)
        .collect(Collectors.groupingBy(Delivery::period, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(
            first -> {
              if (first.size() > 1) {
                given.putAll(sheet(as, first));
              } else {
                alone.addAll(first);
              }
            });
    ofUnit.stream().filter(delivery -> !isFirst(delivery)).forEach(alone::add);
    alone.forEach(delivery -> given.put(delivery, single(as, delivery)));
    return given;
  }

  private static boolean isFirst(Delivery delivery) {
    return delivery.kind() == Kind.FIRST || delivery.kind() == Kind.NO_CHANGE;
  }

  private Map<Delivery, Given> sheet(Credentials as, List<Delivery> first) {
    var any = first.getFirst();
    var path = "%s/sheets/%s/%s".formatted(programme, any.unit(), any.period().code());
    var rows = client.post(as, path, Map.of("rows", first.stream().map(Row::of).toList()), 201);
    var given = new LinkedHashMap<Delivery, Given>();
    var answered = rows.json().path("rows");
    for (var i = 0; i < first.size(); i++) {
      var row = answered.path(i);
      given.put(
          first.get(i),
          new Given(row.path("status").asString().equals("created"), row.path("receipt")));
    }
    return given;
  }

  private Given single(Credentials as, Delivery delivery) {
    var path = programme + "/tasks/" + delivery.task() + "/reports";
    var content = delivery.content();
    var period = delivery.period().code();
    var answer =
        switch (delivery.kind()) {
          case CORRECTED ->
              client.post(
                  as,
                  path + "/" + period + "/corrections",
                  new Correction(
                      delivery.reason(),
                      content.progress(),
                      content.problems(),
                      content.nextSteps(),
                      content.values()),
                  201);
          case NO_CHANGE -> client.post(as, path, new NoChange(period, true), 200, 201);
          case FIRST, AGAIN, RESENT, RETURNED ->
              client.post(
                  as,
                  path,
                  new Report(
                      period,
                      content.progress(),
                      content.problems(),
                      content.nextSteps(),
                      content.values()),
                  200,
                  201);
        };
    return new Given(answer.status() == 201, answer.json());
  }
}
