package cn.xunbao.query.fact;

import cn.xunbao.duty.ReportStep;
import cn.xunbao.duty.ReportStep.Kind;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up what a report said before the version in force. */
public final class ReportVersions {

  private final Facts facts;
  private final String programme;
  private final long position;

  /**
   * Those of a programme.
   *
   * @param position position of the last event that counts
   */
  public ReportVersions(Facts facts, String programme, long position) {
    this.facts = facts;
    this.programme = programme;
    this.position = position;
  }

  /**
   * What a report said when its period was cut off (截稿).
   *
   * @param cutOff position of the cut-off
   * @param content what it said then
   */
  public record CutOff(long cutOff, ReportContent content) {}

  /** The version that this one took the place of; null for the first. */
  public @Nullable ReportFact before(ReportFact version) {
    return version.revision() == 1 ? null : at(version, version.position() - 1).orElse(null);
  }

  /**
   * What a report said when its period was cut off; empty if what is in force is no correction made
   * after that.
   */
  public Optional<CutOff> correctedSince(ReportFact inForce) {
    if (inForce.revision() == 1) {
      return Optional.empty();
    }
    return cutOff(Period.parse(inForce.period()))
        .filter(cutOff -> cutOff < inForce.position() && isCorrection(inForce))
        .flatMap(cutOff -> at(inForce, cutOff).map(then -> new CutOff(cutOff, then.content())));
  }

  /** Of a longer period the last 旬 is cut off. */
  private Optional<Long> cutOff(Period period) {
    var last =
        period.kind().family() == PeriodKind.Family.MONTHS
            ? Period.containing(PeriodKind.XUN, period.lastDay())
            : period;
    return facts.one(programme, FactKind.CUT_OFF, last.code(), position).map(CutOffFact::position);
  }

  private Optional<ReportFact> at(ReportFact report, long then) {
    return facts.one(programme, FactKind.REPORT, key(report), then);
  }

  private boolean isCorrection(ReportFact version) {
    return facts
        .one(
            programme,
            FactKind.REPORT_STEP,
            FactKeys.step(key(version), version.position()),
            position)
        .map(ReportStep::kind)
        .filter(kind -> kind == Kind.CORRECTED || kind == Kind.CORRECTION_APPROVED)
        .isPresent();
  }

  private static String key(ReportFact report) {
    return FactKeys.report(report.period(), report.task(), report.unit());
  }
}
