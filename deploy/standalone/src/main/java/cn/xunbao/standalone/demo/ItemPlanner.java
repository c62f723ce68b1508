package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * What is held to a deadline beside reports, all with one unit: a problem that is overdue, goes up
 * the ladder and is closed late; a leader's instruction that is fed back; a meeting whose decided
 * item is carried over to the next.
 */
final class ItemPlanner {

  private static final Instant ASSIGNED = at("2023-04-03T14:00");
  private static final Instant INSTRUCTED = at("2023-04-10T10:00");
  private static final Instant SETTLED = at("2023-04-12T15:00");
  private static final Instant NEXT_MEETING = at("2023-05-12T10:00");

  private static final String PROBLEM = "/problems/P0001";
  private static final String INSTRUCTION = "/instructions/I0001";

  private final Pair held;

  /** Plans for the unit and the task of a report. */
  ItemPlanner(Pair held) {
    this.held = held;
  }

  /** All that happens, in order. */
  List<ItemCall> plan() {
    return List.of(
        office(
            ASSIGNED,
            "/problems",
            Map.of(
                "source", "INSPECTION",
                "grade", "MAJOR",
                "text", "现场督查发现项目台账与实际进度不符。",
                "task", held.task())),
        office(ASSIGNED, PROBLEM + "/assignment", heldUntil("2023-04-07T23:59:59+08:00")),
        unit(ASSIGNED, PROBLEM + "/acknowledgement", Map.of()),
        office(
            INSTRUCTED,
            "/instructions",
            Map.of(
                "leader", "龙大山",
                "post", "市长",
                "text", "请牵头单位查明台账不实原因，限期报告。",
                "period", "2023-03-X3",
                "task", held.task())),
        office(INSTRUCTED, INSTRUCTION + "/assignment", heldUntil("2023-04-28T23:59:59+08:00")),
        unit(INSTRUCTED, INSTRUCTION + "/acknowledgement", Map.of()),
        office(
            SETTLED,
            PROBLEM + "/supervision",
            Map.of("level", "LETTER", "number", "督函〔2023〕1号", "text", "请立即整改。")),
        unit(SETTLED, PROBLEM + "/report", Map.of("text", "已逐项核对台账并更正。")),
        office(SETTLED, PROBLEM + "/check", passed("台账与现场一致。")),
        office(SETTLED, PROBLEM + "/closure", Map.of("text", "逾期整改到位，予以销号。")),
        unit(SETTLED, INSTRUCTION + "/report", Map.of("text", "原因已查明，责任人已更换。")),
        office(SETTLED, INSTRUCTION + "/check", passed("情况属实。")),
        office(SETTLED, INSTRUCTION + "/closure", Map.of("text", "已向市长书面报告办理结果。")),
        office(
            SETTLED,
            "/meetings",
            meeting(
                "第一次调度会",
                "2023-04-12T09:00:00+08:00",
                List.of(
                    Map.of(
                        "text",
                        "建立台账月核机制。",
                        "unit",
                        held.unit(),
                        "deadline",
                        "2023-04-28T23:59:59+08:00",
                        "task",
                        held.task())))),
        office(
            NEXT_MEETING, "/meetings", meeting("第二次调度会", "2023-05-12T09:00:00+08:00", List.of())));
  }

  private Map<String, ?> heldUntil(String deadline) {
    return Map.of("unit", held.unit(), "deadline", deadline);
  }

  private static Map<String, ?> passed(String reason) {
    return Map.of("passed", true, "reason", reason);
  }

  private static Map<String, ?> meeting(String title, String heldAt, List<?> items) {
    return Map.of(
        "kind", "PROGRESS",
        "title", title,
        "heldAt", heldAt,
        "minutes", "听取各专班情况汇报，研究存在问题。",
        "items", items);
  }

  private static ItemCall office(Instant at, String path, Map<String, ?> body) {
    return ItemCall.post(at, Actor.Office.COORDINATION, path, body);
  }

  private ItemCall unit(Instant at, String path, Map<String, ?> body) {
    return ItemCall.post(at, new Actor.OfUnit(held.unit()), path, body);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Period.ZONE).toInstant();
  }
}
