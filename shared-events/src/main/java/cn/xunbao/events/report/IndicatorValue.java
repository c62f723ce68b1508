package cn.xunbao.events.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A reported figure.
 *
 * @param indicator code of the indicator
 * @param value the figure in the indicator's unit of measure, exact, as it was sent
 * @param dataPeriod code of the period that it is about (数据所属期); null: the report's own
 * @param source where it comes from, if said
 * @param status how firm it is, if said
 * @param reason why a running total fell, or what else is to be said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorValue(
    String indicator,
    BigDecimal value,
    @Nullable String dataPeriod,
    @Nullable ValueSource source,
    @Nullable ValueStatus status,
    @Nullable String reason) {

  /** A figure about the report's own period. */
  public IndicatorValue(String indicator, BigDecimal value) {
    this(indicator, value, null, null, null, null);
  }

  /** Code of the period that it is about, in a report for {@code period}. */
  public String dataPeriodIn(String period) {
    return dataPeriod == null ? period : dataPeriod;
  }
}
