package cn.xunbao.command.report;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Revokes an excuse.
 *
 * @param target which report
 * @param reason why
 * @param expected version that was looked at
 */
record RevokeExcuse(
    @TargetAggregateIdentifier ReportId target, String reason, ExpectedVersion expected) {}
