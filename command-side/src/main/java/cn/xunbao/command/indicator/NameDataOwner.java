package cn.xunbao.command.indicator;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.events.indicator.DataOwnerNamed;
import cn.xunbao.events.report.ValueSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Settles who provides the data of an indicator.
 *
 * @param unit code of the unit
 * @param source where the data come from
 * @param reason why
 */
record NameDataOwner(String unit, @Nullable ValueSource source, String reason)
    implements IndicatorChange {

  @Override
  public void check(
      IndicatorView indicator, IndicatorReferences references, Instant at, Faults faults) {
    references.checkUnit(unit, "/unit", at, faults);
  }

  @Override
  public DataOwnerNamed event(IndicatorView indicator) {
    return new DataOwnerNamed(
        indicator.programme(), indicator.code(), indicator.task(), unit, source, reason);
  }
}
