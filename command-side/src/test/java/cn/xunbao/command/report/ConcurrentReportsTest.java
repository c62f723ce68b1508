package cn.xunbao.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.report.Races.Answer;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.receipt.Receipt;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Two processes on one database; what they answer is held against what is stored. */
class ConcurrentReportsTest {

  private static final int THREADS = 16;

  private static Races races;

  @BeforeAll
  static void start() {
    races = new Races(new SamplePlan());
  }

  @AfterAll
  static void stop() {
    races.close();
  }

  @RepeatedTest(5)
  void identicalReportsAtOnceAreOneEventAndGetOneReceipt(RepetitionInfo repetition)
      throws Exception {
    var id = report(SamplePlan.LEAD, repetition.getCurrentRepetition());
    var answers =
        Races.atOnce(
            IntStream.range(0, THREADS)
                .mapToObj(n -> sending(n, id, SampleReport.content("举办展销会1场")))
                .toList());

    assertThat(answers).allMatch(answer -> answer.problem() == null);
    assertThat(answers.stream().map(Answer::receipt).distinct()).hasSize(1);
    assertThat(answers.stream().filter(Answer::changed)).hasSize(1);
    assertThat(stored(id)).hasSize(1);
  }

  @RepeatedTest(10)
  void twoContentsAtOnceAreTwoRevisionsOrOneIsRefusedAndNothingIsLost(RepetitionInfo repetition)
      throws Exception {
    var id = report(SamplePlan.RESPONSIBLE, repetition.getCurrentRepetition());
    var answers =
        Races.atOnce(
            List.of(
                sending(0, id, SampleReport.content("举办展销会1场")),
                sending(1, id, SampleReport.content("举办展销会2场"))));
    assertAnswersAreWhatIsStored(id, answers);
    assertThat(stored(id)).isNotEmpty();
  }

  @RepeatedTest(3)
  void manyContentsAtOnceAreRevisionsWithoutAGapOrRefused(RepetitionInfo repetition)
      throws Exception {
    var id = report(SamplePlan.SUPPORTING, repetition.getCurrentRepetition());
    var answers =
        Races.atOnce(
            IntStream.range(0, THREADS)
                .mapToObj(n -> sending(n, id, SampleReport.content("举办展销会%d场".formatted(n))))
                .toList());
    assertAnswersAreWhatIsStored(id, answers);
  }

  @Test
  void reportsOfDifferentUnitsDoNotDisturbOneAnother() throws Exception {
    var calls = new ArrayList<Callable<Answer>>();
    var units = List.of(SamplePlan.LEAD, SamplePlan.RESPONSIBLE, SamplePlan.SUPPORTING);
    for (var n = 0; n < units.size(); n++) {
      calls.add(sending(n, report(units.get(n), 20), SampleReport.content("进展")));
    }
    assertThat(Races.atOnce(calls)).allMatch(Answer::changed);
  }

  @Test
  void aCorrectionOfAReportThatDoesNotExistIsNotFound() throws Exception {
    var id = report(SamplePlan.LEAD, 30);
    var command = new CorrectReport(id, "笔误", new ContentChanges("更正", null, null, List.of()));
    assertThat(races.sending(0, command, by(id)).call().problem())
        .isEqualTo(ProblemType.NOT_FOUND.uri());
  }

  @Test
  void whatTheRulesRefuseIsRefusedWithItsFaults() throws Exception {
    var id = report(SamplePlan.OTHER, 1);
    var command = new ReportProgress(id, SampleReport.content("进展"));
    assertThat(races.sending(0, command, by(id)).call().problem())
        .isEqualTo(ProblemType.FORBIDDEN.uri());
  }

  /** Each accepted answer is an event, each event an accepted answer, and revisions are dense. */
  private static void assertAnswersAreWhatIsStored(ReportId id, List<Answer> answers) {
    var events = stored(id);
    assertThat(answers.stream().map(Answer::problem).distinct())
        .isSubsetOf(null, ProblemType.CONCURRENT_CHANGE.uri());
    assertThat(
            answers.stream()
                .map(Answer::receipt)
                .filter(receipt -> receipt != null)
                .sorted(Comparator.comparing(Receipt::revision))
                .map(receipt -> receipt.receiptId() + receipt.contentHash()))
        .containsExactlyElementsOf(
            events.stream().map(event -> event.receiptId() + event.contentHash()).toList());
    assertThat(events.stream().map(ReportVersion::revision))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size()).boxed().toList());
  }

  private static Callable<Answer> sending(int n, ReportId id, ReportContent content) {
    return races.sending(n, new ReportProgress(id, content), by(id));
  }

  private static List<ReportVersion> stored(ReportId id) {
    return races.stored(id).stream().map(ReportVersion.class::cast).toList();
  }

  private static ReportId report(String unit, int xun) {
    var period = new Period(PeriodKind.XUN, 2023, xun);
    return new ReportId(SamplePlan.PROGRAMME, SamplePlan.TASK, unit, period.code());
  }

  /** The unit's reporter at the first instant of the period. */
  private static EventMetadata by(ReportId report) {
    return SamplePlan.by(report.unit(), Period.parse(report.period()).startsAt());
  }
}
