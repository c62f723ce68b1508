package cn.xunbao.events.amendment;

import cn.xunbao.events.DomainEvent;

/** What can happen in an amendment's stream. */
public sealed interface AmendmentEvent extends DomainEvent permits PlanAmended {}
