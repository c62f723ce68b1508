package cn.xunbao.events.issue;

import cn.xunbao.events.StreamId;

/** The stream of what a campaign's office makes of a period's reports. */
public record ConsolidationId(String programme, int campaign, String period) implements StreamId {

  public ConsolidationId {
    StreamId.part("programme", programme, 40);
    StreamId.part("period", period, 10);
  }

  @Override
  public String toString() {
    return "consolidation:" + programme + "/" + campaign + "/" + period;
  }
}
