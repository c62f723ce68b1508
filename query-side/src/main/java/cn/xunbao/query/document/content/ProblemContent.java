package cn.xunbao.query.document.content;

import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.summary.Highlight;
import cn.xunbao.query.summary.Problem;
import cn.xunbao.query.summary.ProblemItems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to praise (工作亮点), and what stands in the way (存在问题). */
public final class ProblemContent {

  private ProblemContent() {}

  /** What to praise. */
  public static List<Block> highlights(List<Highlight> highlights) {
    return List.of(
        Block.Items.orNone(
            highlights.stream()
                .map(
                    one ->
                        new Phrase(
                            "%s（任务%s）：%s".formatted(one.unitName(), one.task(), one.text()),
                            About.figure(one.task(), one.indicator())))
                .toList()));
  }

  /** What leads reported. */
  public static List<Block> reported(List<Problem> problems) {
    return List.of(
        Block.Items.orNone(
            problems.stream()
                .map(
                    one ->
                        new Phrase(
                            "%s（任务%s）：%s".formatted(one.unitName(), one.task(), one.text()),
                            About.task(one.task())))
                .toList()));
  }

  /**
   * What units are held to; nothing where no problem is tracked.
   *
   * @param period what the period is called: 本旬, 本期
   */
  public static List<Block> tracked(@Nullable ProblemItems items, String period) {
    if (items == null || items.clearance().raised() == 0) {
      return List.of();
    }
    var clearance = items.clearance();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            "问题清单：%s新登记%s件，销号%s件；累计登记%s件，销号%s件，未销号%s件，其中逾期%s件%s。"
                .formatted(
                    period,
                    items.raised().size(),
                    items.closed().size(),
                    clearance.raised(),
                    clearance.closed(),
                    clearance.open(),
                    clearance.overdue(),
                    clearance.cleared() ? "（动态清零）" : "")));
    add(blocks, "新登记", items.raised());
    add(blocks, "销号", items.closed());
    return blocks;
  }

  private static void add(List<Block> to, String what, List<ProblemItems.Row> rows) {
    if (!rows.isEmpty()) {
      to.add(new Block.Items(rows.stream().map(row -> row(what, row)).toList()));
    }
  }

  private static Phrase row(String what, ProblemItems.Row row) {
    return new Phrase(
        "%s%s（%s%s）：%s"
            .formatted(
                what,
                row.item(),
                row.grade().chinese(),
                row.unitName() == null ? "，待交办" : "，" + row.unitName(),
                row.text()),
        About.task(row.task()));
  }
}
