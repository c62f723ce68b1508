package cn.xunbao.query.summary.text;

import cn.xunbao.period.Period;
import cn.xunbao.query.summary.DueNext;
import cn.xunbao.query.summary.LightMove;
import cn.xunbao.query.summary.Movement;
import cn.xunbao.query.summary.Turn;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has moved since the period before, and what falls due next. */
final class MovementText {

  private MovementText() {}

  static void write(Movement movement, Page page) {
    page.blank();
    var since = Period.parse(movement.since()).chinese();
    if (movement.moves().isEmpty()) {
      page.paragraph("与%s末相比，各项亮灯无变化。".formatted(since));
      return;
    }
    page.paragraph(
        "与%s末相比，%s。"
            .formatted(
                since,
                Stream.of(Turn.values())
                    .map(turn -> group(turn, movement.moves()))
                    .filter(group -> !group.isEmpty())
                    .collect(Collectors.joining("；"))));
  }

  static void write(DueNext next, Page page) {
    page.paragraph(
        "%s应报%s件，报送时限%s；%s"
            .formatted(
                Period.parse(next.period()).chinese(),
                next.reports(),
                ChineseTime.second(next.reportsDueAt()),
                next.matters().isEmpty()
                    ? "无其他到期事项。"
                    : "另有%s项事项到期：".formatted(next.matters().size())));
    var number = 0;
    for (var matter : next.matters()) {
      page.item(
          ++number,
          "%s，%s%s%s。"
              .formatted(
                  ChineseTime.day(matter.on()),
                  matter.unitName() == null ? "" : matter.unitName() + "，",
                  matter.text(),
                  matter.task() == null ? "" : "（任务" + matter.task() + "）"));
    }
  }

  private static String group(Turn turn, List<LightMove> moves) {
    var names =
        moves.stream()
            .filter(move -> move.turn() == turn)
            .map(
                move ->
                    "%s（%s→%s）".formatted(move.name(), move.from().chinese(), move.to().chinese()))
            .toList();
    return names.isEmpty()
        ? ""
        : "%s%s项：%s".formatted(turn.chinese(), names.size(), String.join("、", names));
  }
}
