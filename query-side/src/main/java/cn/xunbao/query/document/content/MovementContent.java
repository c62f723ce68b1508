package cn.xunbao.query.document.content;

import cn.xunbao.period.Period;
import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.ChineseTime;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.summary.DueNext;
import cn.xunbao.query.summary.LightMove;
import cn.xunbao.query.summary.Movement;
import cn.xunbao.query.summary.Turn;
import java.util.ArrayList;
import java.util.List;

/** What has moved since the period before, and what falls due in the next one. */
public final class MovementContent {

  private MovementContent() {}

  /** The lights that have changed, by name. */
  public static List<Block> movement(Movement movement) {
    var since = Period.parse(movement.since()).chinese();
    if (movement.moves().isEmpty()) {
      return List.of(new Block.Paragraph("与%s末相比，各项亮灯无变化。".formatted(since)));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph("与%s末相比，%s项指标亮灯有变化。".formatted(since, movement.moves().size())));
    for (var turn : Turn.values()) {
      var moves = movement.moves().stream().filter(move -> move.turn() == turn).toList();
      if (!moves.isEmpty()) {
        blocks.add(moves(turn, moves));
      }
    }
    return blocks;
  }

  /** What falls due in the next period. */
  public static List<Block> dueNext(DueNext next) {
    var matters = next.matters();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            "%s应报%s件，报送时限%s；%s"
                .formatted(
                    Period.parse(next.period()).chinese(),
                    next.reports(),
                    ChineseTime.second(next.reportsDueAt()),
                    matters.isEmpty() ? "无其他到期事项。" : "另有%s项事项到期：".formatted(matters.size()))));
    if (!matters.isEmpty()) {
      blocks.add(new Block.Items(matters.stream().map(MovementContent::matter).toList()));
    }
    return blocks;
  }

  /** Whatever was reported again needs no name. */
  private static Block moves(Turn turn, List<LightMove> moves) {
    var count = "%s（%s项）".formatted(turn.chinese(), moves.size());
    return turn == Turn.REPORTED
        ? new Block.Paragraph(count + "。")
        : new Block.Paragraph(count + "：", moves.stream().map(MovementContent::move).toList());
  }

  private static Phrase move(LightMove move) {
    return new Phrase(
        "%s（%s→%s）".formatted(move.name(), move.from().chinese(), move.to().chinese()),
        About.figure(move.task(), move.indicator()));
  }

  private static Phrase matter(DueNext.Matter matter) {
    return new Phrase(
        "%s，%s%s%s。"
            .formatted(
                ChineseTime.day(matter.on()),
                matter.unitName() == null ? "" : matter.unitName() + "，",
                matter.text(),
                matter.task() == null ? "" : "（任务%s）".formatted(matter.task())),
        About.task(matter.task()));
  }
}
