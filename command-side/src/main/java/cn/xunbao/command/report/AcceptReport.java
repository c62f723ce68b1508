package cn.xunbao.command.report;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a report (审核通过).
 *
 * @param target which report
 * @param comment what the office notes
 * @param expected version that was looked at
 */
record AcceptReport(
    @TargetAggregateIdentifier ReportId target,
    @Nullable String comment,
    ExpectedVersion expected) {}
