package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.Actor.Office;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Issues summaries: one person drafts, another reviews, a third signs, and the first has it
 * numbered and printed.
 */
final class IssuePlanner {

  /** Number of issues of earlier years, before the first of this one. */
  private static final int BEFORE = 36;

  private IssuePlanner() {}

  /** The summaries that end with a 旬, once it is cut off. */
  static List<ItemCall> plan(Period xun, Slots slots) {
    return switch (xun.code()) {
      case "2023-03-X3" -> issue(xun.code(), slots.closing(), "各项工作总体平稳起步，部分指标尚待数据发布。");
      case "2023-04-X3" -> issue("2023-04", slots.closing(), "全市上下紧扣全年目标，四月份多数指标达到序时进度。");
      case "2023-06-X3" -> issue("2023-Q2", slots.closing(), "二季度各领域工作有序推进，滞后任务已列入督办。");
      default -> List.of();
    };
  }

  private static List<ItemCall> issue(String period, Instant at, String overview) {
    var path = "/issues/" + period + ".0.1";
    return List.of(
        ItemCall.post(
            at,
            Office.COORDINATION,
            "/issues",
            Map.of("period", period, "audience", "领导小组成员、各成员单位", "publicity", "ON_REQUEST")),
        ItemCall.post(
            at,
            Office.COORDINATION,
            path + "/edits",
            Map.of("edits", List.of(Map.of("kind", "OVERVIEW", "text", overview)), "reason", "拟稿")),
        ItemCall.post(at, Office.LEADER, path + "/review", Map.of("opinion", "数据与台账一致。")),
        ItemCall.post(at, Office.SIGNER, path + "/signature", Map.of("opinion", "同意印发。")),
        ItemCall.post(at, Office.COORDINATION, path + "/publication", Map.of("totalBefore", BEFORE))
            .leadingTo(
                path,
                Map.of(
                    "/summary/stageName", "已印发",
                    "/summary/number", "1",
                    "/summary/total", String.valueOf(BEFORE + 1))));
  }
}
