package cn.xunbao.command.report;

import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Withdraws a report (撤回).
 *
 * @param target which report
 * @param reason why
 */
record WithdrawReport(@TargetAggregateIdentifier ReportId target, String reason) {}
