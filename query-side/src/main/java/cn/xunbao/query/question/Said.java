package cn.xunbao.query.question;

import cn.xunbao.query.fact.ReportFact;
import cn.xunbao.query.fact.ReportVersions.CutOff;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that counts.
 *
 * @param report what it says
 * @param dueAt last second that counts as on time, an extension counted in
 * @param cutOff what it said when its period was cut off, if it was corrected since; else null
 */
record Said(ReportFact report, Instant dueAt, @Nullable CutOff cutOff) {

  /** Whether the unit just said that nothing has changed: that raises no question. */
  boolean noChange() {
    return report.content().noChange() != null;
  }
}
