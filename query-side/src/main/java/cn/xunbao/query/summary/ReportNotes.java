package cn.xunbao.query.summary;

import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.events.report.Excuse;
import cn.xunbao.query.fact.PeriodReports;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the counts of a period don't show, report by report, in the order of the plan.
 *
 * @param excused excused reports (豁免、免报): they are not owed
 * @param extended reports with a later due time (延期)
 * @param returned reports that were returned and have not come back (退回)
 * @param dissents joint leads that dissent from what the primary reports for all (会签不同意)
 * @param madeUp reports of the period before that came after its cut-off (补报): they stay missing
 *     there
 */
public record ReportNotes(
    List<ReportNote> excused,
    List<ReportNote> extended,
    List<ReportNote> returned,
    List<ReportNote> dissents,
    List<ReportNote> madeUp) {

  public ReportNotes {
    excused = List.copyOf(excused);
    extended = List.copyOf(extended);
    returned = List.copyOf(returned);
    dissents = List.copyOf(dissents);
    madeUp = List.copyOf(madeUp);
  }

  /**
   * Gathers them.
   *
   * @param before what was owed for the period before, in the same scope
   */
  static ReportNotes of(
      Obligations now,
      PeriodReports reports,
      Obligations before,
      String periodBefore,
      UnaryOperator<String> names) {
    return new ReportNotes(
        now.tasks().stream()
            .flatMap(
                duty ->
                    duty.excused().stream()
                        .map(unit -> excused(reports, duty.task().task(), unit, names)))
            .toList(),
        notes(
            now,
            owed -> owed.life().extendedTo() != null,
            owed -> note(reports.period(), owed, names, owed.dueAt(), "延期")),
        notes(
            now,
            owed -> owed.life().stage() == Stage.RETURNED,
            owed -> note(reports.period(), owed, names, owed.life().resubmitBy(), "退回待重报")),
        now.owed().stream().flatMap(owed -> dissents(reports, owed, names)).toList(),
        notes(
            before,
            Obligation::madeUp,
            owed -> note(periodBefore, owed, names, owed.life().standingSince(), "补报")));
  }

  private static List<ReportNote> notes(
      Obligations from, Predicate<Obligation> which, Function<Obligation, ReportNote> note) {
    return from.owed().stream().filter(which).map(note).toList();
  }

  private static ReportNote note(
      String period,
      Obligation owed,
      UnaryOperator<String> names,
      @Nullable Instant at,
      String note) {
    return new ReportNote(period, owed.task(), owed.unit(), names.apply(owed.unit()), at, note);
  }

  /** Only what is said of the version that stands. */
  private static Stream<ReportNote> dissents(
      PeriodReports reports, Obligation owed, UnaryOperator<String> names) {
    var report = reports.report(owed.task(), owed.unit());
    return reports.concurrences(owed.task(), owed.unit()).stream()
        .filter(said -> !said.agrees() && report != null && said.revision() == report.revision())
        .map(
            said ->
                note(
                    reports.period(),
                    owed,
                    names,
                    said.at(),
                    "%s不同意：%s".formatted(names.apply(said.lead()), said.text())));
  }

  private static ReportNote excused(
      PeriodReports reports, String task, String unit, UnaryOperator<String> names) {
    var exempted = reports.life(task, unit).excuse() == Excuse.EXEMPTED;
    return new ReportNote(
        reports.period(), task, unit, names.apply(unit), null, exempted ? "豁免" : "免报");
  }
}
