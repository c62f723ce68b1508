package cn.xunbao.command.report;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.events.report.ReportId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Ids of receipts. They follow from the report and the number of its version, so that the store's
 * own key makes them unique and nothing random enters a decision.
 */
final class ReceiptIds {

  private static final int BYTES = 16;

  private ReceiptIds() {}

  static String of(ReportId report, int revision) {
    var hash = CanonicalJson.sha256((report + "#" + revision).getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
  }
}
