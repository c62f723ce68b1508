package cn.xunbao.command.report;

import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a joint lead agrees with what the primary lead reports for all (会签).
 *
 * @param target which report
 * @param lead code of the joint lead
 * @param agrees whether it agrees
 * @param text what it says
 */
record ConcurWithReport(
    @TargetAggregateIdentifier ReportId target,
    String lead,
    boolean agrees,
    @Nullable String text) {}
