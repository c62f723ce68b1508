package cn.xunbao.command.report;

import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Attaches a file to a report (附件); its content has been stored.
 *
 * @param target which report
 * @param sha256 SHA-256 of the content, in hexadecimal
 * @param name name of the file
 * @param mediaType media type of the content
 * @param bytes length of the content
 */
record AttachToReport(
    @TargetAggregateIdentifier ReportId target,
    String sha256,
    String name,
    String mediaType,
    int bytes) {}
