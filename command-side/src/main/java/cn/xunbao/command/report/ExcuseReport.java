package cn.xunbao.command.report;

import cn.xunbao.events.report.Excuse;
import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Excuses a unit from a report (豁免、免报).
 *
 * @param target which report
 * @param excuse how
 * @param reason why
 * @param document number of the document that says so
 */
record ExcuseReport(
    @TargetAggregateIdentifier ReportId target,
    Excuse excuse,
    String reason,
    @Nullable String document) {}
