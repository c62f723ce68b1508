package cn.xunbao.command.issue;

import cn.xunbao.events.issue.ConsolidationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Hands a campaign's consolidation in (专班汇总).
 *
 * @param target which one
 * @param comment what the office says of its campaign
 */
record SubmitConsolidation(@TargetAggregateIdentifier ConsolidationId target, String comment) {}
