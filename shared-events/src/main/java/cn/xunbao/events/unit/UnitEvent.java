package cn.xunbao.events.unit;

import cn.xunbao.events.DomainEvent;

/** What can happen in a unit's stream. */
public sealed interface UnitEvent extends DomainEvent
    permits UnitRegistered,
        UnitEstablished,
        UnitRenamed,
        UnitAliasesChanged,
        UnitClassified,
        GroupMembersNamed,
        UnitMerged,
        UnitSplit,
        UnitAbolished,
        UnitDutiesInherited,
        PersonAppointed,
        PersonRelieved,
        DutiesHandedOver,
        ReportStepsSet {

  /** Code of the unit. */
  String unit();
}
