package cn.xunbao.architecture.planted.event;

import cn.xunbao.events.DomainEvent;

/** An event that is no record and has no name. */
public class MutableEvent implements DomainEvent {}
