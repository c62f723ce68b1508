package cn.xunbao.command.report;

import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what a lead thinks of the input (协办情况) of another unit.
 *
 * @param target which report
 * @param lead code of the lead unit
 * @param confirmed whether it confirms it
 * @param reason why it objects
 */
record ReviewInput(
    @TargetAggregateIdentifier ReportId target,
    String lead,
    boolean confirmed,
    @Nullable String reason) {}
