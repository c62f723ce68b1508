package cn.xunbao.command.report;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Returns a report (退回).
 *
 * @param target which report
 * @param reason why
 * @param expected version that was looked at
 */
record ReturnReport(
    @TargetAggregateIdentifier ReportId target, String reason, ExpectedVersion expected) {}
