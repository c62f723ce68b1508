package cn.xunbao.events.report;

import cn.xunbao.events.DomainEvent;

/** What can happen in a report's stream. */
public sealed interface ReportEvent extends DomainEvent
    permits ReportSubmitted, ReportResent, ReportCorrected {}
