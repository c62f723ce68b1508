package cn.xunbao.query.fact;

import cn.xunbao.events.report.ReportAttachmentAdded;
import java.time.Instant;

/**
 * A file attached to a report (附件).
 *
 * @param attachment what was attached to what
 * @param recordedAt when
 * @param position position of the event
 */
public record AttachmentFact(ReportAttachmentAdded attachment, Instant recordedAt, long position) {}
