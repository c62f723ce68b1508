package cn.xunbao.query.summary.period;

import cn.xunbao.events.value.ValueId;
import cn.xunbao.indicator.Noted;
import cn.xunbao.indicator.ValueLife;
import cn.xunbao.period.Period;
import cn.xunbao.query.summary.Basis;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reported value beside what others say of it (核验对照).
 *
 * @param indicator code of the indicator
 * @param unit code of the unit whose value it is
 * @param unitName its name
 * @param dataPeriod code of the period that it is about
 * @param reported the value as it was reported
 * @param assessed the assessed value (评估)
 * @param certified the certified value (认定)
 * @param verified the verified value (核验)
 * @param difference the last of these less the reported one
 * @param basis what was said
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CheckedFigure(
    String indicator,
    String unit,
    String unitName,
    String dataPeriod,
    BigDecimal reported,
    BigDecimal assessed,
    @Nullable BigDecimal certified,
    @Nullable BigDecimal verified,
    BigDecimal difference,
    Basis basis) {

  /** Those about data periods that end within a period. */
  static List<CheckedFigure> of(
      Map<ValueId, ValueLife> values,
      Period period,
      Predicate<String> isShown,
      UnaryOperator<String> names) {
    return values.entrySet().stream()
        .filter(entry -> isShown.test(entry.getKey().indicator()))
        .filter(entry -> endsWithin(Period.parse(entry.getKey().dataPeriod()), period))
        .map(entry -> of(entry.getKey(), entry.getValue(), names))
        .sorted(
            Comparator.comparing(CheckedFigure::indicator)
                .thenComparing(CheckedFigure::unit)
                .thenComparing(CheckedFigure::dataPeriod))
        .toList();
  }

  private static boolean endsWithin(Period part, Period period) {
    return !part.lastDay().isBefore(period.firstDay()) && !part.lastDay().isAfter(period.lastDay());
  }

  private static CheckedFigure of(ValueId id, ValueLife life, UnaryOperator<String> names) {
    var said = life.assessed().event();
    var certified = life.certified() == null ? null : life.certified().event().value();
    var verified = life.verified() == null ? null : life.verified().event().value();
    var last = verified != null ? verified : certified != null ? certified : said.value();
    var difference = last.subtract(said.reported());
    return new CheckedFigure(
        id.indicator(),
        id.unit(),
        names.apply(id.unit()),
        id.dataPeriod(),
        said.reported(),
        said.value(),
        certified,
        verified,
        difference,
        new Basis(
            "checked:" + id.indicator() + ":" + id.unit() + ":" + id.dataPeriod(),
            "核验对照",
            difference.toPlainString(),
            "报送%s，评估%s，认定%s，核验%s；相差%s。"
                .formatted(
                    said.reported().toPlainString(),
                    said.value().toPlainString(),
                    printed(certified),
                    printed(verified),
                    difference.toPlainString()),
            Stream.of(life.assessed(), life.certified(), life.verified())
                .filter(Objects::nonNull)
                .map(Noted::place)
                .toList()));
  }

  private static String printed(@Nullable BigDecimal value) {
    return value == null ? "—" : value.toPlainString();
  }
}
