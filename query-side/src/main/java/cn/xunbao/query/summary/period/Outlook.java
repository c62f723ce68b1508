package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.Wording;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a running total still needs until the end of the year, a simple reckoning: the average of
 * the 旬 so far against what each remaining one must bring.
 *
 * @param task code of the task
 * @param indicator code of the indicator
 * @param name its name
 * @param missing what is still missing
 * @param remaining how many 旬 of the year remain after the data period
 * @param average what a 旬 has brought on average
 * @param needed what each remaining 旬 must bring; null where none remains
 * @param reachable whether the average suffices
 * @param basis the report
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Outlook(
    String task,
    String indicator,
    String name,
    BigDecimal missing,
    int remaining,
    BigDecimal average,
    @Nullable BigDecimal needed,
    boolean reachable,
    Basis basis) {

  private static final int XUN_OF_YEAR = 36;

  static List<Outlook> of(Ends ends) {
    return ends.counted().stream()
        .filter(end -> end.reading().isRising() && end.reading().light() != Light.BLUE)
        .flatMap(Outlook::of)
        .toList();
  }

  private static Stream<Outlook> of(End end) {
    var reading = end.reading();
    var reported = reading.reported();
    var target = reading.definition().target();
    var value = target == null ? null : target.value();
    if (reported == null || value == null) {
      return Stream.empty();
    }
    var over = reported.dataPeriod().elapsedXun();
    return over == 0 ? Stream.empty() : Stream.of(of(end, reported.value(), value, over));
  }

  private static Outlook of(End end, BigDecimal done, BigDecimal target, int over) {
    var indicator = end.reading().definition();
    var missing = target.subtract(done).max(BigDecimal.ZERO);
    var remaining = XUN_OF_YEAR - over;
    var average = perXun(done, over);
    var needed = remaining == 0 ? null : perXun(missing, remaining);
    var reachable =
        done.multiply(BigDecimal.valueOf(remaining))
                .compareTo(missing.multiply(BigDecimal.valueOf(over)))
            >= 0;
    var verdict = reachable ? "按现有进度可望完成" : "按现有进度难以完成";
    return new Outlook(
        end.task(),
        end.code(),
        end.row().name(),
        missing,
        remaining,
        average,
        needed,
        reachable,
        new Basis(
            "outlook:" + end.code(),
            end.row().name() + "全年预计",
            verdict,
            "前%s旬旬均%s，距年度目标还差%s，余下%s旬每旬需%s，%s（按旬均匀推算，仅供参考）。"
                .formatted(
                    over,
                    Wording.figure(indicator, average),
                    Wording.figure(indicator, missing),
                    remaining,
                    needed == null ? "—" : Wording.figure(indicator, needed),
                    verdict),
            end.positions()));
  }

  private static BigDecimal perXun(BigDecimal value, int xun) {
    return value.divide(BigDecimal.valueOf(xun), 2, RoundingMode.HALF_UP);
  }
}
