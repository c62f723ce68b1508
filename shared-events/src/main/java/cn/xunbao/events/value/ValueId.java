package cn.xunbao.events.value;

import cn.xunbao.events.StreamId;
import cn.xunbao.events.indicator.IndicatorId;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.unit.UnitId;

/** The stream of a value, {@code value:PROGRAMME/INDICATOR/UNIT/PERIOD}. */
public record ValueId(String programme, String indicator, String unit, String dataPeriod)
    implements StreamId {

  private static final int MAX_PERIOD = 12;

  public ValueId {
    StreamId.part("programme", programme, ProgrammeId.MAX_ID);
    StreamId.part("indicator", indicator, IndicatorId.MAX_CODE);
    StreamId.part("unit", unit, UnitId.MAX_CODE);
    StreamId.part("dataPeriod", dataPeriod, MAX_PERIOD);
  }

  @Override
  public String toString() {
    return "value:" + programme + "/" + indicator + "/" + unit + "/" + dataPeriod;
  }
}
