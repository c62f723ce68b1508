package cn.xunbao.events.amendment;

import cn.xunbao.events.StreamId;

/** The stream of one amendment of a plan, {@code amendment:PROGRAMME/NUMBER}, numbered from 1. */
public record AmendmentId(String programme, int number) implements StreamId {

  public AmendmentId {
    StreamId.part("programme", programme, 40);
  }

  @Override
  public String toString() {
    return "amendment:" + programme + "/" + number;
  }
}
