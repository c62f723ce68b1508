package cn.xunbao.events.unit;

import cn.xunbao.events.StreamId;

/** The stream of one unit, {@code unit:CODE}. */
public record UnitId(String unit) implements StreamId {

  /** Longest code of a unit. */
  public static final int MAX_CODE = 40;

  public UnitId {
    StreamId.part("unit", unit, MAX_CODE);
  }

  @Override
  public String toString() {
    return "unit:" + unit;
  }
}
