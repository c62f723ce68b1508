package cn.xunbao.query.document.content;

import cn.xunbao.period.Period;
import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.summary.Certification;
import cn.xunbao.query.summary.IndicatorRow;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Data that came and weren't sent, and values that are to be certified. */
public final class DataContent {

  private DataContent() {}

  /** Data that came in an earlier 旬 and weren't sent (欠报数据); nothing without any. */
  public static List<Block> overdue(List<IndicatorRow> rows) {
    var overdue = rows.stream().filter(row -> !row.overdueData().isEmpty()).toList();
    return overdue.isEmpty()
        ? List.of()
        : List.of(
            new Block.Paragraph("欠报数据%s项（数据已到期，此前未报，仍须报送）：".formatted(overdue.size())),
            new Block.Items(overdue.stream().map(DataContent::overdue).toList()));
  }

  /** Values that must be certified (评估认定、核验); nothing where none must be. */
  public static List<Block> uncertified(@Nullable Certification certification) {
    if (certification == null) {
      return List.of();
    }
    var counts =
        new Block.Paragraph(
            "按规则须评估认定和核验的数值%s项，已认定%s项，已核验%s项。"
                .formatted(
                    certification.due(), certification.certified(), certification.verified()));
    var open = certification.open();
    return open.isEmpty()
        ? List.of(counts)
        : List.of(counts, new Block.Items(open.stream().map(DataContent::open).toList()));
  }

  private static Phrase overdue(IndicatorRow row) {
    return new Phrase(
        "%s（任务%s）：数据所属期%s"
            .formatted(
                row.name(),
                row.task(),
                row.overdueData().stream()
                    .map(code -> Period.parse(code).chinese())
                    .collect(Collectors.joining("、"))),
        About.figure(row.task(), row.indicator()));
  }

  private static Phrase open(Certification.Open open) {
    return new Phrase(
        "%s（%s，数据所属期%s）：%s"
            .formatted(
                open.name(),
                open.unitName(),
                Period.parse(open.dataPeriod()).chinese(),
                open.stageName()),
        About.figure(open.task(), open.indicator()));
  }
}
