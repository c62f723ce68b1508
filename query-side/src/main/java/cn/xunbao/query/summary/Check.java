package cn.xunbao.query.summary;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold within a summary (勾稽关系).
 *
 * @param check what must hold, in Chinese
 * @param passed whether it does
 * @param expected the number that it must be
 * @param actual the number that it is
 */
@Schema(name = "SummaryCheck")
public record Check(String check, boolean passed, String expected, String actual) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

  /** Two numbers are the same. */
  public static Check same(String check, int expected, int actual) {
    return new Check(check, expected == actual, String.valueOf(expected), String.valueOf(actual));
  }

  /** The counts of parts sum to those of the whole. */
  public static List<Check> sums(String parts, Counts whole, List<Counts> all) {
    return List.of(
        same(parts + "应报件之和等于合计", whole.expected(), all.stream().mapToInt(Counts::expected).sum()),
        same(
            parts + "已报件之和等于合计", whole.submitted(), all.stream().mapToInt(Counts::submitted).sum()),
        same(parts + "按时件之和等于合计", whole.onTime(), all.stream().mapToInt(Counts::onTime).sum()));
  }

  /** What is expected is in, pending or missing; what is in was on time or late. */
  public static List<Check> counts(Counts counts) {
    return List.of(
        same(
            "应报件=已报件+待报件+未报件",
            counts.expected(),
            counts.submitted() + counts.pending() + counts.missing()),
        same("已报件=按时件+迟报件", counts.submitted(), counts.onTime() + counts.late()));
  }

  /** Printed shares sum to a hundred, but for what rounding takes. */
  public static Check shares(String check, List<@Nullable BigDecimal> shares) {
    var known = shares.stream().filter(Objects::nonNull).toList();
    var sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Check(
        check,
        known.isEmpty() || sum.subtract(HUNDRED).abs().compareTo(TOLERANCE) <= 0,
        "100±0.1",
        known.isEmpty() ? "—" : sum.toPlainString());
  }

  /** Each gap is the printed share less the printed schedule. */
  public static Check gaps(List<IndicatorRow> rows) {
    var wrong = new ArrayList<String>();
    for (var row : rows) {
      var gap = row.gapPoints();
      var done = row.doneShare();
      var expected = row.scheduleShare();
      if (gap != null
          && (done == null
              || expected == null
              || done.subtract(expected).abs().compareTo(gap.abs()) != 0)) {
        wrong.add(row.indicator());
      }
    }
    return new Check(
        "差距=所印完成率-所印序时进度" + (wrong.isEmpty() ? "" : "（不符：" + String.join("、", wrong) + "）"),
        wrong.isEmpty(),
        "0",
        String.valueOf(wrong.size()));
  }

  /** In a Chinese sentence: 各专项应报件之和等于合计：应为16，实为15. */
  public String sentence() {
    return "%s：应为%s，实为%s".formatted(check, expected, actual);
  }
}
