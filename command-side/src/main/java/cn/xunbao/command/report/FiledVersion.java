package cn.xunbao.command.report;

import cn.xunbao.edge.receipt.Receipt;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ReportVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report with its receipt.
 *
 * @param version what was handed in
 * @param receipt what the unit got for it
 */
record FiledVersion(ReportVersion version, Receipt receipt) {

  /**
   * A version that has just been handed in.
   *
   * @param by who caused it
   * @param passed the draft that it was, with all its steps taken; null if it was handed in at once
   */
  static FiledVersion of(ReportVersion version, EventMetadata by, @Nullable Draft passed) {
    var cause = new Receipt.Author(by.client(), by.name(), by.post());
    var handler = passed == null ? null : passed.handler();
    return new FiledVersion(
        version,
        new Receipt(
            version.receiptId(),
            version.programme(),
            version.task(),
            version.unit(),
            version.period(),
            version.revision(),
            handler == null
                ? cause
                : new Receipt.Author(handler.client(), handler.name(), handler.post()),
            handler == null ? null : cause,
            by.recordedAt(),
            version.dueAt(),
            version.onTime(),
            version.contentHash(),
            null));
  }

  /** Whether somebody drafted it or let it out of the unit. */
  boolean isBy(String client) {
    var approvedBy = receipt.approvedBy();
    return receipt.author().client().equals(client)
        || approvedBy != null && approvedBy.client().equals(client);
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
