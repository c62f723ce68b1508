package cn.xunbao.command.indicator;

import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ValueSource;
import cn.xunbao.events.report.ValueStatus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a figure with what may be said of it: data period, source, status, reason. */
public final class ValueInput {

  /** Choices of a source, by their names. */
  static final Map<String, ValueSource> SOURCES =
      byName(ValueSource.values(), ValueSource::chinese);

  private static final Map<String, ValueStatus> STATUSES =
      byName(ValueStatus.values(), ValueStatus::chinese);
  private static final int MAX_PERIOD = 12;
  private static final int MAX_REASON = 500;

  private ValueInput() {}

  /** A value whose data period may be left out. */
  public static IndicatorValue read(JsonObjectInput input, String indicator) {
    return new IndicatorValue(
        indicator,
        input.requiredDecimal("value"),
        input.optionalText("dataPeriod", MAX_PERIOD),
        input.optionalChoice("source", SOURCES),
        input.optionalChoice("status", STATUSES),
        input.optionalText("reason", MAX_REASON));
  }

  /** A value whose data period must be said. */
  static IndicatorValue readDated(JsonObjectInput input, String indicator) {
    var dataPeriod = input.requiredText("dataPeriod", MAX_PERIOD);
    var value = read(input, indicator);
    return new IndicatorValue(
        indicator, value.value(), dataPeriod, value.source(), value.status(), value.reason());
  }

  private static <E> Map<String, E> byName(E[] all, Function<E, String> name) {
    return Arrays.stream(all)
        .collect(Collectors.toMap(name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }
}
