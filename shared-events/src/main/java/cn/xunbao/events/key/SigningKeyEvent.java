package cn.xunbao.events.key;

import cn.xunbao.events.DomainEvent;

/** What can happen in the stream of the house's keys. */
public sealed interface SigningKeyEvent extends DomainEvent permits SigningKeyRotated {}
