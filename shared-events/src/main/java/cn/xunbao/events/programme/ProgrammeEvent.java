package cn.xunbao.events.programme;

import cn.xunbao.events.DomainEvent;

/** What can happen in a programme's stream. */
public sealed interface ProgrammeEvent extends DomainEvent
    permits ProgrammeDefined,
        CampaignDefined,
        BreakdownRowDefined,
        CalendarAdopted,
        DueRuleAdopted,
        ScheduleRuleAdopted,
        LightRuleAdopted,
        LightTableAdopted,
        JointLeadRuleAdopted,
        CertificationRuleAdopted,
        QuestionRuleAdopted,
        DocumentCodeAdopted,
        RhythmAdopted,
        PeriodsJoined,
        TaskForceChanged,
        ProgrammeAdopted,
        ProgrammeClosed {}
