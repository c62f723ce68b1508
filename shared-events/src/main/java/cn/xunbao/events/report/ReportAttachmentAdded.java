package cn.xunbao.events.report;

import cn.xunbao.events.EventType;

/**
 * A unit attached a file to its report (附件). Its content is kept beside the history, under its
 * hash.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of the version that it is about
 * @param sha256 SHA-256 of the content, in hexadecimal
 * @param name name of the file
 * @param mediaType media type of the content, found out from it
 * @param bytes length of the content
 */
@EventType("report.attachment-added")
public record ReportAttachmentAdded(
    String programme,
    String task,
    String unit,
    String period,
    int revision,
    String sha256,
    String name,
    String mediaType,
    int bytes)
    implements ReportDecision {}
