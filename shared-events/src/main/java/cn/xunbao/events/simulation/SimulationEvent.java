package cn.xunbao.events.simulation;

import cn.xunbao.events.DomainEvent;

/** What can happen in the simulation's stream. */
public sealed interface SimulationEvent extends DomainEvent permits SimulationStarted {}
