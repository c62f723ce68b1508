package cn.xunbao.query.question;

import cn.xunbao.events.report.ReportContent;
import cn.xunbao.query.fact.ReportFact;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The versions that a report has had.
 *
 * @param before from a version to the one that it took the place of; null for the first
 */
record Versions(Function<ReportFact, @Nullable ReportFact> before) {

  /** The version since which a report has said something without a break. */
  ReportFact since(ReportFact inForce, Predicate<ReportContent> says) {
    var since = inForce;
    var earlier = before.apply(since);
    while (earlier != null && says.test(earlier.content())) {
      since = earlier;
      earlier = before.apply(since);
    }
    return since;
  }
}
