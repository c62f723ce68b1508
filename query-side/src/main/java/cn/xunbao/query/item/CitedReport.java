package cn.xunbao.query.item;

import cn.xunbao.events.item.ItemOpening;
import cn.xunbao.events.item.ProblemRaised;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.query.chronicle.RecordedEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The report that a problem rests on. Whoever raises a problem names a position; only the chronicle
 * knows what stands there.
 *
 * @param position the position that was named
 * @param verified whether a report of the problem's programme and task stands there
 * @param task code of the task that was reported on
 * @param unit code of the unit that reported
 * @param period code of the period
 * @param receiptId id of its receipt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CitedReport(
    long position,
    boolean verified,
    @Nullable String task,
    @Nullable String unit,
    @Nullable String period,
    @Nullable String receiptId) {

  /** The one that an item cites; null if it cites none. */
  static @Nullable CitedReport by(
      ItemOpening opening, LongFunction<Optional<RecordedEvent>> recorded) {
    if (!(opening instanceof ProblemRaised problem) || problem.reportPosition() == null) {
      return null;
    }
    long position = problem.reportPosition();
    return recorded
        .apply(position)
        .map(RecordedEvent::event)
        .filter(ReportVersion.class::isInstance)
        .map(ReportVersion.class::cast)
        .filter(report -> isAbout(report, problem))
        .map(report -> of(position, report))
        .orElseGet(() -> new CitedReport(position, false, null, null, null, null));
  }

  private static boolean isAbout(ReportVersion report, ProblemRaised problem) {
    return report.programme().equals(problem.programme())
        && (problem.task() == null || report.task().equals(problem.task()));
  }

  private static CitedReport of(long position, ReportVersion report) {
    return new CitedReport(
        position, true, report.task(), report.unit(), report.period(), report.receiptId());
  }
}
