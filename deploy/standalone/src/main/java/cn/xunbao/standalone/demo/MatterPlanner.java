package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What more than one person has to decide: a closing that is refused, and granted later; a measure
 * towards a unit that states its case; work nodes, and a rating that isn't confirmed as it was.
 */
final class MatterPlanner {

  private static final Instant FILED = at("2023-04-03T14:00");
  private static final Instant RATED = at("2023-04-12T15:00");
  private static final Instant DECIDED = at("2023-05-12T10:00");
  private static final Instant CLOSED = at("2023-07-10T10:00");

  private static final String RATED_PERIOD = "2023-04-X1";
  private static final Map<String, ?> APPLICATION =
      Map.of(
          "text",
          "年度目标已提前完成。",
          "evidence",
          List.of(Map.of("name", "验收报告.pdf", "sha256", "5e".repeat(32))));

  private final Actor.OfUnit unit;
  private final String task;

  /** Plans for the lead of a task that reports to the end. */
  MatterPlanner(Pair held) {
    this.unit = new Actor.OfUnit(held.unit());
    this.task = held.task();
  }

  /** All that happens, in order. */
  List<ItemCall> plan(Pair rated) {
    return Stream.of(nodesAndRating(rated), measure(), closing()).flatMap(List::stream).toList();
  }

  private List<ItemCall> closing() {
    var closing = "/tasks/" + task + "/closing";
    return List.of(
        ItemCall.post(RATED, unit, closing + "/application", APPLICATION),
        ItemCall.post(
            RATED,
            Actor.Office.COORDINATION,
            closing + "/refusal",
            Map.of("reason", "佐证不足，且问题整改尚未过观察期。")),
        ItemCall.post(CLOSED, unit, closing + "/application", APPLICATION),
        ItemCall.post(
            CLOSED,
            Actor.Office.COORDINATION,
            closing + "/inspection",
            Map.of(
                "inspectors",
                List.of("彭英（演示）"),
                "inspectedOn",
                "2023-07-10",
                "passed",
                true,
                "finding",
                "现场与申报一致。")),
        ItemCall.post(CLOSED, Actor.Office.LEADER, closing + "/review", Map.of("opinion", "同意销号。")),
        ItemCall.post(
                CLOSED,
                Actor.Office.LEADER,
                closing + "/closure",
                Map.of(
                    "document", "吉督办〔2023〕9号（演示）",
                    "decidedOn", "2023-07-10",
                    "text", "予以销号。"))
            .leadingTo(
                closing,
                Map.of(
                    "/stage", "CLOSED",
                    "/facts/1/type", "closing.refused",
                    "/facts/5/type", "closing.granted")));
  }

  private List<ItemCall> measure() {
    var measure = "/measures/C0001";
    return List.of(
        ItemCall.post(
                RATED,
                Actor.Office.COORDINATION,
                "/measures",
                Map.of(
                    "unit", unit.code(),
                    "kind", "CRITICISM",
                    "competentBody", "市政府督查室",
                    "text", "台账与实际进度不符，且逾期整改。",
                    "task", task))
            .citing(task),
        ItemCall.post(
            RATED, Actor.Office.COORDINATION, measure + "/notification", Map.of("workdays", 5)),
        ItemCall.post(RATED, unit, measure + "/case", Map.of("text", "逾期系等待上级数据，现已整改到位。")),
        ItemCall.post(
                DECIDED,
                Actor.Office.LEADER,
                measure + "/decision",
                Map.of(
                    "imposed", true,
                    "document", "吉督通〔2023〕5号（演示）",
                    "reason", "台账不实属实；等待数据一节予以采纳，不再另行约谈。",
                    "effect", "取消季度评优资格。"))
            .leadingTo(
                measure,
                Map.of(
                    "/measure/stage", "IMPOSED",
                    "/facts/2/type", "measure.case-stated",
                    "/facts/3/type", "measure.decided")));
  }

  private static List<ItemCall> nodesAndRating(Pair rated) {
    var path = "/tasks/" + rated.task();
    var lead = new Actor.OfUnit(rated.unit());
    var rating = path + "/ratings/" + RATED_PERIOD;
    return List.of(
        ItemCall.post(
                FILED,
                lead,
                path + "/nodes",
                Map.of(
                    "nodes",
                    List.of(node("方案批复", "2023-04-30", 40), node("全面完成", "2023-11-30", 60))))
            .asPut(),
        ItemCall.post(FILED, Actor.Office.COORDINATION, path + "/nodes/approval", Map.of())
            .leadingTo(path + "/nodes", Map.of("/nodes/inForce/1/name", "全面完成")),
        ItemCall.post(RATED, lead, rating, Map.of("rating", "ON_TRACK", "note", "按计划推进。")),
        ItemCall.post(
                RATED,
                Actor.Office.COORDINATION,
                rating + "/" + rated.unit() + "/confirmation",
                Map.of("rating", "BEHIND", "reason", "方案尚未报批，四月底的节点难以按期完成。"))
            .leadingTo(
                rating + "/" + rated.unit(),
                Map.of("/selfRating", "ON_TRACK", "/confirmedRating", "BEHIND")));
  }

  private static Map<String, ?> node(String name, String date, int weight) {
    return Map.of("name", name, "date", date, "weight", weight);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Period.ZONE).toInstant();
  }
}
