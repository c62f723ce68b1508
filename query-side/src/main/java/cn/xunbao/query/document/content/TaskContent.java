package cn.xunbao.query.document.content;

import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.summary.EndedTask;
import cn.xunbao.query.summary.text.ChineseTime;
import java.util.List;

/** Tasks that nobody leads, and those that are over. */
public final class TaskContent {

  private TaskContent() {}

  /** Tasks without a lead, by their codes. */
  public static Block withoutLead(List<String> codes) {
    return codes.isEmpty()
        ? new Block.Paragraph("无。")
        : new Block.Paragraph(
            "共%s项：".formatted(codes.size()),
            codes.stream().map(code -> new Phrase(code, About.task(code))).toList());
  }

  /** Tasks that were over when the period began. */
  public static Block ended(List<EndedTask> ended) {
    return new Block.Items(
        ended.stream()
            .map(
                task ->
                    new Phrase(
                        "%s %s（%s，%s决定）：%s"
                            .formatted(
                                task.task(),
                                task.title(),
                                task.document(),
                                ChineseTime.day(task.decidedOn()),
                                task.reason()),
                        About.task(task.task())))
            .toList());
  }
}
