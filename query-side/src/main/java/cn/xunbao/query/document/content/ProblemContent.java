package cn.xunbao.query.document.content;

import cn.xunbao.query.document.Block;
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
    return items(
        highlights.stream()
            .map(one -> "%s（任务%s）：%s".formatted(one.unitName(), one.task(), one.text()))
            .toList());
  }

  /** What leads reported. */
  public static List<Block> reported(List<Problem> problems) {
    return items(
        problems.stream()
            .map(one -> "%s（任务%s）：%s".formatted(one.unitName(), one.task(), one.text()))
            .toList());
  }

  /** What units are held to; nothing where no problem is tracked. */
  public static List<Block> tracked(@Nullable ProblemItems items) {
    if (items == null || items.clearance().raised() == 0) {
      return List.of();
    }
    var clearance = items.clearance();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            "问题清单：本旬新登记%s件，销号%s件；累计登记%s件，销号%s件，未销号%s件，其中逾期%s件%s。"
                .formatted(
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

  private static List<Block> items(List<String> items) {
    return List.of(items.isEmpty() ? new Block.Paragraph("无。") : new Block.Items(items));
  }

  private static void add(List<Block> to, String what, List<ProblemItems.Row> rows) {
    if (!rows.isEmpty()) {
      to.add(new Block.Items(rows.stream().map(row -> row(what, row)).toList()));
    }
  }

  private static String row(String what, ProblemItems.Row row) {
    return "%s%s（%s%s）：%s"
        .formatted(
            what,
            row.item(),
            row.grade().chinese(),
            row.unitName() == null ? "，待交办" : "，" + row.unitName(),
            row.text());
  }
}
