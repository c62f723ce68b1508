package cn.xunbao.events.key;

import cn.xunbao.events.StreamId;

/** The stream of one who countersigns checkpoints, {@code countersigner:NAME}. */
public record CountersignerId(String countersigner) implements StreamId {

  /** Length of a name. */
  public static final int MAX_NAME = 40;

  public CountersignerId {
    StreamId.part("countersigner", countersigner, MAX_NAME);
  }

  @Override
  public String toString() {
    return "countersigner:" + countersigner;
  }
}
