package cn.xunbao.command.report;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sends a draft back to its handler (审签退回).
 *
 * @param target which report
 * @param reason why
 * @param expected version that was looked at
 */
record ReturnDraft(
    @TargetAggregateIdentifier ReportId target, String reason, ExpectedVersion expected) {}
