package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * Plans what becomes of one goal: it comes later, gets its target and plan, then a value, which is
 * assessed, certified and verified with other figures.
 */
final class IndicatorPlanner {

  private static final Instant DEFINED = at("2023-04-03T14:00");
  private static final Instant REPORTED = at("2023-04-12T15:00");
  private static final Instant CHECKED = at("2023-05-12T10:00");
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
            new Actor.OfUnit(owner),
            "/values",
            Map.of("value", "9", "dataPeriod", "2023-03", "source", "统计反馈", "status", "快报")),
        checked(
            Actor.Office.ASSESSOR, "/assessment", Map.of("value", "8", "reason", "1家未达限额标准，予以剔除。")),
        checked(Actor.Office.ASSESSOR, "/certification", Map.of("document", "吉统函〔2023〕5号（演示）")),
        checked(
                Actor.Office.VERIFIER,
                "/verification",
                Map.of("value", "7", "reason", "现场核验，1家尚未入库。"))
            .leadingTo(
                INDICATORS + "/" + GOAL,
                Map.of(
                    "/checkedValues/0/reported", "9",
                    "/checkedValues/0/assessed/value", "8",
                    "/checkedValues/0/verified/value", "7")));
  }

  private static Map<String, String> point(String period, String value) {
    return Map.of("period", period, "value", value);
  }

  private ItemCall checked(Actor by, String what, Map<String, ?> body) {
    return call(CHECKED, by, "/values/" + owner + "/2023-03" + what, body);
  }

  private static ItemCall office(Instant at, String what, Map<String, ?> body) {
    return call(at, Actor.Office.COORDINATION, what, body);
  }

  private static ItemCall call(Instant at, Actor by, String what, Map<String, ?> body) {
    var path = what.isEmpty() ? INDICATORS : INDICATORS + "/" + GOAL + what;
    return ItemCall.post(at, by, path, body);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Period.ZONE).toInstant();
  }
}
