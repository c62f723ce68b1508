package cn.xunbao.command.report;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.report.CorrectionParty;
import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Agrees to a proposed correction.
 *
 * @param target which report
 * @param party who agrees
 * @param expected version that was looked at
 */
record AgreeToCorrection(
    @TargetAggregateIdentifier ReportId target, CorrectionParty party, ExpectedVersion expected) {}
