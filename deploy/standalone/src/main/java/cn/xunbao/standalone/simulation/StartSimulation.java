package cn.xunbao.standalone.simulation;

import java.time.Instant;

/**
 * Marks a history that is still empty as simulated.
 *
 * @param from where the clock begins
 */
record StartSimulation(Instant from) {}
