package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans what becomes of one goal: it comes later, gets its target and plan, then a value. */
final class IndicatorPlanner {

  private static final Instant DEFINED = at("2023-04-03T14:00");
  private static final Instant REPORTED = at("2023-04-12T15:00");
  private static final String DOCUMENT = "政办函〔2023〕15号";
  private static final String INDICATORS = "/indicators";
  private static final String GOAL = "1-demo-g1";

  private final String owner;

  /** Plans for the unit that provides the data. */
  IndicatorPlanner(String owner) {
    this.owner = owner;
  }

  /** All that happens, in order. */
  List<ItemCall> plan() {
    return List.of(
        office(
            DEFINED,
            "",
            Map.of(
                "code", GOAL,
                "name", "新增限额以上商贸企业",
                "measure", "CUMULATIVE",
                "unitOfMeasure", "家",
                "direction", "HIGHER_IS_BETTER",
                "campaign", 1,
                "document", DOCUMENT)),
        office(
            DEFINED,
            "/targets",
            Map.of(
                "target",
                Map.of("operator", "AT_LEAST", "value", "40"),
                "from",
                "2023-01-01",
                "document",
                DOCUMENT)),
        office(
            DEFINED,
            "/plan",
            Map.of(
                "points",
                List.of(point("2023-03", "8"), point("2023-12", "40")),
                "document",
                DOCUMENT)),
        office(DEFINED, "/owner", Map.of("unit", owner, "source", "统计反馈", "reason", "统计口径")),
        call(
            REPORTED,
            owner,
            "/values",
            Map.of("value", "9", "dataPeriod", "2023-03", "source", "统计反馈", "status", "快报")));
  }

  private static Map<String, String> point(String period, String value) {
    return Map.of("period", period, "value", value);
  }

  private static ItemCall office(Instant at, String what, Map<String, ?> body) {
    return call(at, null, what, body);
  }

  private static ItemCall call(
      Instant at, @Nullable String unit, String what, Map<String, ?> body) {
    var path = what.isEmpty() ? INDICATORS : INDICATORS + "/" + GOAL + what;
    return new ItemCall(at, unit, path, body);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Period.ZONE).toInstant();
  }
}
