package cn.xunbao.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.CommandSideProcess;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.receipt.Receipt;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.storage.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Two processes on one database; what they answer is held against what is stored. */
class ConcurrentReportsTest {

  private static final int THREADS = 16;

  private static final TestDatabase DATABASE = TestDatabase.create();
  private static List<CommandSideProcess> processes = List.of();

  @BeforeAll
  static void start() {
    var one = CommandSideProcess.start(DATABASE);
    new SamplePlan()
        .copyTo(one.bean(EventStore.class), SamplePlan.byOffice("2023-03-23T08:00:00+08:00"));
    processes = List.of(one, CommandSideProcess.start(DATABASE));
  }

  @AfterAll
  static void stop() {
    processes.forEach(CommandSideProcess::close);
  }

  @RepeatedTest(5)
  void identicalReportsAtOnceAreOneEventAndGetOneReceipt(RepetitionInfo repetition)
      throws Exception {
    var id = report(SamplePlan.LEAD, repetition.getCurrentRepetition());
    var answers =
        atOnce(
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
        atOnce(
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
        atOnce(
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
    assertThat(atOnce(calls)).allMatch(Answer::changed);
  }

  @Test
  void aCorrectionOfAReportThatDoesNotExistIsNotFound() {
    var dispatch = processes.getFirst().bean(CommandDispatch.class);
    var id = report(SamplePlan.LEAD, 30);
    var command = new CorrectReport(id, "笔误", new ContentChanges("更正", null, null, List.of()));
    assertThat(answer(() -> dispatch.send(command, by(id))).problem())
        .isEqualTo(ProblemType.NOT_FOUND.uri());
  }

  @Test
  void whatTheRulesRefuseIsRefusedWithItsFaults() {
    var dispatch = processes.getFirst().bean(CommandDispatch.class);
    var id = report(SamplePlan.OTHER, 1);
    var command = new ReportProgress(id, SampleReport.content("进展"));
    assertThat(answer(() -> dispatch.send(command, by(id))).problem())
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
    var dispatch = processes.get(n % processes.size()).bean(CommandDispatch.class);
    return () -> answer(() -> dispatch.send(new ReportProgress(id, content), by(id)));
  }

  private static Answer answer(Callable<Change<Receipt>> call) {
    try {
      var change = call.call();
      return new Answer(change.value(), change.changed(), null);
    } catch (RejectedException e) {
      return new Answer(null, false, e.rejection().type());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
    var start = new CyclicBarrier(calls.size());
    try (var pool = Executors.newFixedThreadPool(calls.size())) {
      var running =
          calls.stream()
              .map(
                  call ->
                      pool.submit(
                          () -> {
                            start.await();
                            return call.call();
                          }))
              .toList();
      var results = new ArrayList<T>();
      for (var result : running) {
        results.add(result.get());
      }
      return results;
    }
  }

  private static List<ReportVersion> stored(ReportId id) {
    return processes
        .getFirst()
        .column(
            String.class,
            """
            SELECT payload_type || ' ' || convert_from(payload, 'UTF8')
              FROM command.event
             WHERE aggregate_identifier = ?
             ORDER BY sequence_number
            """,
            id.toString())
        .stream()
        .map(ConcurrentReportsTest::read)
        .toList();
  }

  private static ReportVersion read(String typeAndPayload) {
    var space = typeAndPayload.indexOf(' ');
    DomainEvent event =
        EventJson.read(
            typeAndPayload.substring(0, space),
            1,
            typeAndPayload.substring(space + 1).getBytes(StandardCharsets.UTF_8));
    return (ReportVersion) event;
  }

  private static ReportId report(String unit, int xun) {
    var period = new Period(PeriodKind.XUN, 2023, xun);
    return new ReportId(SamplePlan.PROGRAMME, SamplePlan.TASK, unit, period.code());
  }

  /** The unit's reporter at the first instant of the period. */
  private static EventMetadata by(ReportId report) {
    return SamplePlan.by(report.unit(), Period.parse(report.period()).startsAt());
  }

  private record Answer(@Nullable Receipt receipt, boolean changed, @Nullable String problem) {}
}
