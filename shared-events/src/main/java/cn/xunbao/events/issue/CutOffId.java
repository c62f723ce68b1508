package cn.xunbao.events.issue;

import cn.xunbao.events.StreamId;

/** The stream of a period's cut-off, {@code cut-off:PROGRAMME/PERIOD}. */
public record CutOffId(String programme, String period) implements StreamId {

  public CutOffId {
    StreamId.part("programme", programme, 40);
    StreamId.part("period", period, 10);
  }

  @Override
  public String toString() {
    return "cut-off:" + programme + "/" + period;
  }
}
