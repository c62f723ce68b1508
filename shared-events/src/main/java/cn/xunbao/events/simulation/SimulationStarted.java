package cn.xunbao.events.simulation;

import cn.xunbao.events.EventType;
import java.time.Instant;

/**
 * The history that follows is simulated (模拟数据). Always the first event of its history.
 *
 * @param from business time at which the simulated clock started
 */
@EventType("simulation.started")
public record SimulationStarted(Instant from) implements SimulationEvent {}
