package cn.xunbao.command.report;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.report.ReportId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Grants more time (同意延期).
 *
 * @param target which report
 * @param until last second that counts as on time
 * @param comment what the office notes
 * @param expected version that was looked at
 */
record GrantExtension(
    @TargetAggregateIdentifier ReportId target,
    Instant until,
    @Nullable String comment,
    ExpectedVersion expected) {}
