package cn.xunbao.command.report;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.report.Races.Answer;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.duty.ReportStep;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.events.unit.ReportStepsSet;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Several people decide on the same report at the same moment, on two processes: one wins, the
 * others are refused or see what was decided, and what is stored contradicts itself nowhere.
 */
class ConcurrentDecisionsTest {

  private static final List<String> TASKS = List.of(TASK, "1.03", "1.04");
  private static final String DRAFTING = SamplePlan.RESPONSIBLE;
  private static Races races;

  @BeforeAll
  static void start() {
    var plan = new SamplePlan();
    TASKS.stream().skip(1).forEach(code -> plan.append(new TaskId(PROGRAMME, code), task(code)));
    plan.append(
        new UnitId(DRAFTING),
        new ReportStepsSet(DRAFTING, List.of(new ApprovalStep("审签", "局长")), null));
    races = new Races(plan);
  }

  @AfterAll
  static void stop() {
    races.close();
  }

  @RepeatedTest(6)
  void whoeverDecidesOnTheVersionHeSawIsAlone(RepetitionInfo repetition) throws Exception {
    var id = submitted(repetition.getCurrentRepetition());
    var seen = ExpectedVersion.of(0);
    var answers =
        Races.atOnce(
            List.of(
                races.sending(0, new AcceptReport(id, null, seen), office(id)),
                races.sending(1, new ReturnReport(id, "未写明", seen), office(id)),
                races.sending(0, new ReturnReport(id, "另有出入", seen), office(id))));
    assertThat(answers.stream().filter(Answer::changed)).hasSize(1);
    assertThat(answers.stream().filter(answer -> !answer.changed()).map(Answer::problem))
        .isSubsetOf(ProblemType.PRECONDITION_FAILED.uri(), ProblemType.CONCURRENT_CHANGE.uri());
    assertThat(races.stored(id)).hasSize(2);
    assertNoContradiction(id);
  }

  @RepeatedTest(6)
  void acceptedReturnedAndWithdrawnAtOnceItIsOneAfterTheOther(RepetitionInfo repetition)
      throws Exception {
    var id = submitted(10 + repetition.getCurrentRepetition());
    var any = ExpectedVersion.ANY;
    var answers =
        Races.atOnce(
            List.of(
                races.sending(0, new AcceptReport(id, null, any), office(id)),
                races.sending(1, new ReturnReport(id, "未写明", any), office(id)),
                races.sending(0, new WithdrawReport(id, "重报"), by(id)),
                races.sending(1, new AcceptReport(id, null, any), office(id))));
    assertThat(answers.stream().map(Answer::problem).distinct())
        .isSubsetOf(null, ProblemType.CONFLICT.uri(), ProblemType.CONCURRENT_CHANGE.uri());
    assertThat(races.stored(id))
        .hasSize(1 + (int) answers.stream().filter(Answer::changed).count());
    assertNoContradiction(id);
  }

  @RepeatedTest(4)
  void twoSheetsOfAUnitAtOnceAreFiledOneAfterTheOtherAndNeverMixed(RepetitionInfo repetition)
      throws Exception {
    var sheet = new SheetId(PROGRAMME, LEAD, period(20 + repetition.getCurrentRepetition()));
    var calls = new ArrayList<Callable<Answer>>();
    for (var n = 0; n < 2; n++) {
      calls.add(filing(n, sheet, "第%d张表".formatted(n)));
    }
    var answers = Races.atOnce(calls);
    assertThat(answers.stream().map(Answer::problem).distinct())
        .isSubsetOf(null, ProblemType.CONCURRENT_CHANGE.uri());
    var versions =
        TASKS.stream()
            .map(task -> contents(new ReportId(PROGRAMME, task, LEAD, sheet.period())))
            .toList();
    assertThat(versions.stream().distinct()).hasSize(1);
    assertThat(versions.getFirst())
        .hasSize((int) answers.stream().filter(answer -> answer.problem() == null).count())
        .isNotEmpty();
  }

  @RepeatedTest(4)
  void aDraftIsApprovedOrSentBackOnceAndHandedInAtMostOnce(RepetitionInfo repetition)
      throws Exception {
    var id = new ReportId(PROGRAMME, TASK, DRAFTING, period(repetition.getCurrentRepetition()));
    races.sending(0, new ReportProgress(id, SampleReport.content("进展")), by(id)).call();
    var any = ExpectedVersion.ANY;
    var answers =
        Races.atOnce(
            List.of(
                races.sending(0, new ApproveDraft(id, null, any), head(id, "c-1")),
                races.sending(1, new ApproveDraft(id, null, any), head(id, "c-2")),
                races.sending(0, new ReturnDraft(id, "未写明", any), head(id, "c-3"))));
    assertThat(answers.stream().filter(Answer::changed)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.receipt() != null).count())
        .isEqualTo(races.stored(id).stream().filter(ReportVersion.class::isInstance).count())
        .isLessThanOrEqualTo(1);
    assertNoContradiction(id);
  }

  /** Each event was allowed by what was stored before it, and no version is missing or twice. */
  private static void assertNoContradiction(ReportId id) {
    var life = ReportLife.OPEN;
    var versions = 0;
    for (var event : races.stored(id)) {
      var step = ReportStep.of(event, Instant.EPOCH);
      switch (step.kind()) {
        case SUBMITTED -> assertThat(life.stage()).isEqualTo(Stage.OPEN);
        case ACCEPTED, RETURNED -> assertThat(life.stage()).isEqualTo(Stage.SUBMITTED);
        case WITHDRAWN -> assertThat(life.stage()).isIn(Stage.SUBMITTED, Stage.RETURNED);
        default -> {}
      }
      if (event instanceof ReportVersion version) {
        versions++;
        assertThat(version.revision()).isEqualTo(versions);
      }
      life = life.after(step);
    }
  }

  private static Callable<Answer> filing(int n, SheetId sheet, String progress) {
    var rows =
        IntStream.range(0, TASKS.size())
            .mapToObj(i -> new SheetRow("/rows/" + i, TASKS.get(i), SampleReport.content(progress)))
            .toList();
    var id = sheet.report(TASK);
    return races.sending(n, new FileSheet(sheet, rows, List.of()), by(id));
  }

  private static List<String> contents(ReportId id) {
    return races.stored(id).stream()
        .map(ReportVersion.class::cast)
        .map(version -> version.content().progress())
        .toList();
  }

  private static ReportId submitted(int xun) throws Exception {
    var id = new ReportId(PROGRAMME, TASK, LEAD, period(xun));
    races.sending(0, new ReportProgress(id, SampleReport.content("进展")), by(id)).call();
    return id;
  }

  private static String period(int xun) {
    return new Period(PeriodKind.XUN, 2023, xun).code();
  }

  private static EventMetadata by(ReportId report) {
    return SamplePlan.by(report.unit(), Period.parse(report.period()).startsAt());
  }

  private static EventMetadata office(ReportId report) {
    return new EventMetadata(
        "client-of-office",
        "石大川",
        null,
        List.of("coordination-office"),
        null,
        null,
        "request-2",
        null,
        Period.parse(report.period()).startsAt().plusSeconds(60));
  }

  private static EventMetadata head(ReportId report, String client) {
    return new EventMetadata(
        client,
        "龙大山",
        "局长",
        List.of("unit-head"),
        report.unit(),
        null,
        "request-3",
        null,
        Period.parse(report.period()).startsAt().plusSeconds(60));
  }

  private static TaskDefined task(String code) {
    return new TaskDefined(
        PROGRAMME,
        code,
        1,
        null,
        null,
        "任务" + code,
        List.of(LEAD),
        List.of(),
        List.of(),
        null,
        List.of());
  }
}
