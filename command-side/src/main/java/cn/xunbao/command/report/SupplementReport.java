package cn.xunbao.command.report;

import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Adds material to a report (补充材料).
 *
 * @param target which report
 * @param text the material in words
 */
record SupplementReport(@TargetAggregateIdentifier ReportId target, String text) {}
