package cn.xunbao.events.client;

import cn.xunbao.events.DomainEvent;

/** What can happen in an API client's stream. */
public sealed interface ClientEvent extends DomainEvent permits ClientRegistered {}
