package cn.xunbao.command.indicator;

import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.indicator.InboundFigureReceived;
import cn.xunbao.indicator.IndicatorLife;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Records a figure or rank from the level above.
 *
 * @param dataPeriod code of the period that it is about
 * @param value the figure
 * @param rank rank among all
 * @param of how many were ranked
 * @param issuer who issued it
 * @param document the document
 */
record ReceiveFigure(
    String dataPeriod,
    @Nullable BigDecimal value,
    @Nullable Integer rank,
    @Nullable Integer of,
    String issuer,
    String document)
    implements IndicatorChange {

  @Override
  public void check(
      IndicatorView indicator, IndicatorReferences references, Instant at, Faults faults) {
    DataPeriods.check(
        dataPeriod,
        IndicatorLife.PLANNED,
        references.indicators().year(indicator.programme()),
        BusinessDay.of(at),
        "",
        faults);
    if (value == null && rank == null) {
      faults.add("", FaultCodes.REQUIRED, "数值（value）和位次（rank）至少写明一项");
    }
    if ((rank == null) != (of == null)) {
      faults.add("/of", FaultCodes.CONFLICTING, "位次须写明参加排名的总数（of）");
    } else if (rank != null && of != null && rank > of) {
      faults.add("/rank", FaultCodes.OUT_OF_RANGE, "位次不得大于参加排名的总数%d".formatted(of));
    }
  }

  @Override
  public InboundFigureReceived event(IndicatorView indicator) {
    return new InboundFigureReceived(
        indicator.programme(),
        indicator.code(),
        indicator.task(),
        dataPeriod,
        value,
        rank,
        of,
        issuer,
        document);
  }
}
