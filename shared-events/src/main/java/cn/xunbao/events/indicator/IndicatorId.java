package cn.xunbao.events.indicator;

import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.ProgrammeId;

/** The stream of an indicator, {@code indicator:PROGRAMME/CODE}. */
public record IndicatorId(String programme, String indicator) implements StreamId {

  /** Most characters of an indicator's code. */
  public static final int MAX_CODE = 60;

  public IndicatorId {
    StreamId.part("programme", programme, ProgrammeId.MAX_ID);
    StreamId.part("indicator", indicator, MAX_CODE);
  }

  @Override
  public String toString() {
    return "indicator:" + programme + "/" + indicator;
  }
}
