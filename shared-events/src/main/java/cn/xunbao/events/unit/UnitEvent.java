package cn.xunbao.events.unit;

import cn.xunbao.events.DomainEvent;

/** What can happen in a unit's stream. */
public sealed interface UnitEvent extends DomainEvent permits UnitRegistered {}
