package cn.xunbao.architecture.planted.event;

import cn.xunbao.events.DomainEvent;

/** A kind of stream that anybody can add events to. */
public interface OpenStream extends DomainEvent {}
