package cn.xunbao.command.report;

import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Corrects a report (更正), with a reason.
 *
 * @param target which report
 * @param reason why
 * @param changes what is to be said instead; what is left out stays
 */
record CorrectReport(
    @TargetAggregateIdentifier ReportId target, String reason, ContentChanges changes) {}
