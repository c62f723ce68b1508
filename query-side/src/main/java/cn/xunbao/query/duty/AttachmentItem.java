package cn.xunbao.query.duty;

import cn.xunbao.query.fact.AttachmentFact;
import java.time.Instant;

/**
 * A file attached to a report.
 *
 * @param sha256 SHA-256 of its content, by which it can be asked for
 * @param name its name
 * @param mediaType its media type
 * @param bytes its length
 * @param addedAt when it was attached
 */
record AttachmentItem(String sha256, String name, String mediaType, int bytes, Instant addedAt) {

  static AttachmentItem of(AttachmentFact fact) {
    var it = fact.attachment();
    return new AttachmentItem(
        it.sha256(), it.name(), it.mediaType(), it.bytes(), fact.recordedAt());
  }
}
