package cn.xunbao.architecture.planted.event;

import cn.xunbao.events.EventType;

/** An event that the catalogue doesn't know. */
@EventType("planted.forgotten")
public record ForgottenEvent() implements OpenStream {}
