package cn.xunbao.command.report;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fingerprint of what a report says, by which equal content is recognised.
 *
 * <p>SHA-256 of the RFC 8785 form of {@code {progress, problems, nextSteps, values: [{indicator,
 * value, dataPeriod, source, status, reason}], noChange}}: values as plain decimal strings without
 * trailing zeros, sorted by indicator; what is absent is left out, an empty list too.
 */
final class ContentHash {

  private ContentHash() {}

  static String of(ReportContent content) {
    var canonical = new LinkedHashMap<String, Object>();
    canonical.put("progress", content.progress());
    if (content.problems() != null) {
      canonical.put("problems", content.problems());
    }
    if (content.nextSteps() != null) {
      canonical.put("nextSteps", content.nextSteps());
    }
    if (!content.values().isEmpty()) {
      canonical.put(
          "values",
          content.values().stream()
              .sorted(Comparator.comparing(IndicatorValue::indicator))
              .map(ContentHash::canonical)
              .toList());
    }
    if (content.noChange() != null) {
      canonical.put("noChange", true);
    }
    return CanonicalJson.sha256Hex(CanonicalJson.of(canonical));
  }

  private static Map<String, Object> canonical(IndicatorValue value) {
    var canonical = new LinkedHashMap<String, Object>();
    canonical.put("indicator", value.indicator());
    canonical.put("value", plain(value.value()));
    if (value.dataPeriod() != null) {
      canonical.put("dataPeriod", value.dataPeriod());
    }
    if (value.source() != null) {
      canonical.put("source", value.source().chinese());
    }
    if (value.status() != null) {
      canonical.put("status", value.status().chinese());
    }
    if (value.reason() != null) {
      canonical.put("reason", value.reason());
    }
    return canonical;
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
