package cn.xunbao.command.report;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.report.CorrectionParty;
import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Refuses a proposed correction.
 *
 * @param target which report
 * @param party who refuses
 * @param reason why
 * @param expected version that was looked at
 */
record RefuseCorrection(
    @TargetAggregateIdentifier ReportId target,
    CorrectionParty party,
    String reason,
    ExpectedVersion expected) {}
