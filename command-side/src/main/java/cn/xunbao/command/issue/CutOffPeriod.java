package cn.xunbao.command.issue;

import cn.xunbao.events.issue.CutOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a period off (截稿).
 *
 * @param target which period
 * @param note what the office notes
 */
record CutOffPeriod(@TargetAggregateIdentifier CutOffId target, @Nullable String note) {}
