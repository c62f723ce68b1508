package cn.xunbao.events.task;

import cn.xunbao.events.DomainEvent;

/** What can happen in a task's stream. */
public sealed interface TaskEvent extends DomainEvent
    permits TaskDefined,
        LeadUnitsAssigned,
        TaskPeopleNamed,
        TaskHandedOver,
        TaskAmended,
        TaskDropped,
        TaskClosed,
        TaskReopened {}
