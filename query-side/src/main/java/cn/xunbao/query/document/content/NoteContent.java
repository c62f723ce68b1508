package cn.xunbao.query.document.content;

import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.ChineseTime;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.summary.ReportNote;
import cn.xunbao.query.summary.ReportNotes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the counts of reports don't show, report by report. */
public final class NoteContent {

  private NoteContent() {}

  /** One paragraph for each kind of note that there is. */
  public static List<Block> of(ReportNotes notes) {
    var blocks = new ArrayList<Block>();
    add(blocks, "豁免、免报", notes.excused(), ReportNote::note);
    add(blocks, "同意延期", notes.extended(), note -> "至" + time(note.at()));
    add(blocks, "退回待重报", notes.returned(), note -> "限" + time(note.at()));
    add(blocks, "会签不同意", notes.dissents(), ReportNote::note);
    add(blocks, "上期补报", notes.madeUp(), note -> time(note.at()) + "补报");
    return blocks;
  }

  private static void add(
      List<Block> to, String what, List<ReportNote> notes, Function<ReportNote, String> detail) {
    if (!notes.isEmpty()) {
      to.add(
          new Block.Paragraph(
              "%s（%s件）：".formatted(what, notes.size()),
              notes.stream()
                  .map(
                      note ->
                          new Phrase(
                              "%s任务%s（%s）".formatted(note.name(), note.task(), detail.apply(note)),
                              About.task(note.task())))
                  .toList()));
    }
  }

  private static String time(@Nullable Instant at) {
    return at == null ? Cell.DASH : ChineseTime.second(at);
  }
}
