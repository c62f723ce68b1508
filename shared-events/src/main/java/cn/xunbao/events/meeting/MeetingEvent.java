package cn.xunbao.events.meeting;

import cn.xunbao.events.DomainEvent;

/** What happens to a meeting. */
public sealed interface MeetingEvent extends DomainEvent permits MinutesFiled {}
