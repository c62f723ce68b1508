package cn.xunbao.command.indicator;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.indicator.Availability;
import cn.xunbao.indicator.IndicatorLife;
import cn.xunbao.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Which data periods (数据所属期) a value may be about. */
public final class DataPeriods {

  private DataPeriods() {}

  /**
   * Notes what is wrong with a value's data period.
   *
   * @param pointer where the value stands
   * @param year the programme's year
   * @param by the last day on which it must be over
   */
  public static void check(
      String code, IndicatorLife life, int year, LocalDate by, String pointer, Faults faults) {
    var at = pointer + "/dataPeriod";
    var period = Period.tryParse(code).filter(one -> one.year() == year);
    if (period.isEmpty()) {
      faults.add(at, FaultCodes.BAD_FORMAT, "“%s”不是本方案年度（%d年）的期次编码".formatted(code, year));
      return;
    }
    if (period.get().lastDay().isAfter(by)) {
      faults.add(at, "in-the-future", "数据所属期“%s”尚未结束".formatted(period.get().chinese()));
    }
    var availability = life.availability();
    if (availability == null) {
      return;
    }
    var comes = Availability.of(availability.event());
    if (period.get().kind() != comes.frequency()) {
      faults.add(at, "not-available", "该指标按%s取数".formatted(comes.frequency().chinese()));
    } else if (comes.availableOn(period.get()).isAfter(by)) {
      faults.add(
          at,
          "not-available",
          "“%s”的数据%s方可取得".formatted(period.get().chinese(), comes.availableOn(period.get())));
    }
  }

  /** Notes a running total that falls below the last one of an earlier data period, unexplained. */
  public static void checkFall(
      Measure measure,
      IndicatorValue value,
      Optional<BigDecimal> before,
      String pointer,
      Faults faults) {
    if (measure == Measure.CUMULATIVE
        && value.reason() == null
        && before.filter(last -> value.value().compareTo(last) < 0).isPresent()) {
      faults.add(
          pointer + "/reason",
          FaultCodes.REQUIRED,
          "累计数%s低于此前所属期已报的%s，须说明原因"
              .formatted(value.value().toPlainString(), before.orElseThrow().toPlainString()));
    }
  }
}
