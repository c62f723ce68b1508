package cn.xunbao.events.reminder;

import cn.xunbao.events.DomainEvent;

/** What a unit was told about reports that it owes. */
public sealed interface ReminderEvent extends DomainEvent permits UnitReminded {}
