package cn.xunbao.events.simulation;

import cn.xunbao.events.StreamId;

/** The one stream that marks a history as simulated, {@code simulation:clock}. */
public record SimulationId() implements StreamId {

  @Override
  public String toString() {
    return "simulation:clock";
  }
}
