package cn.xunbao.command.report;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Passes a draft on inside its unit (审签通过); the last step hands it in.
 *
 * @param target which report
 * @param comment what is noted
 * @param expected version that was looked at
 */
record ApproveDraft(
    @TargetAggregateIdentifier ReportId target,
    @Nullable String comment,
    ExpectedVersion expected) {}
