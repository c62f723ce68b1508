package cn.xunbao.command.report;

import cn.xunbao.edge.receipt.Receipt;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ReportVersion;
import java.time.Instant;

/**
 * A version of a report with its receipt.
 *
 * @param version what was handed in
 * @param receipt what the unit got for it
 */
record FiledVersion(ReportVersion version, Receipt receipt) {

  static FiledVersion of(ReportVersion version, EventMetadata author) {
    return new FiledVersion(
        version,
        new Receipt(
            version.receiptId(),
            version.programme(),
            version.task(),
            version.unit(),
            version.period(),
            version.revision(),
            new Receipt.Author(author.client(), author.name(), author.post()),
            author.recordedAt(),
            version.dueAt(),
            version.onTime(),
            version.contentHash(),
            null));
  }

  /** Whether its content has this hash. */
  boolean says(String contentHash) {
    return version.contentHash().equals(contentHash);
  }

  /** Last second that counted as on time. */
  Instant dueAt() {
    return version.dueAt();
  }
}
