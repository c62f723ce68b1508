package cn.xunbao.command.report;

import cn.xunbao.events.report.ReportId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks for more time (申请延期).
 *
 * @param target which report
 * @param until last second that is asked for
 * @param reason why
 */
record RequestExtension(@TargetAggregateIdentifier ReportId target, Instant until, String reason) {}
