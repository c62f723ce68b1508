package cn.xunbao.command.reminder;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.at;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.reminder.RemindUnits.OwingUnit;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.reminder.ReminderKind;
import cn.xunbao.events.reminder.UnitReminded;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemindingTest {

  private static final String PERIOD = "2023-04-X1";
  private static final Instant DUE = at("2023-04-12T23:59:59+08:00");
  private static final Instant EXTENDED = at("2023-04-14T23:59:59+08:00");
  private static final String MORNING = "2023-04-11T09:00:00+08:00";

  private final AggregateTestFixture<Reminder> fixture = Fixtures.of(Reminder.class);

  @BeforeEach
  void register() {
    fixture.registerAnnotatedCommandHandler(
        new Reminding(fixture.getRepository(), new ProgrammeDirectory(new SamplePlan().store())));
  }

  @Test
  void aUnitIsRemindedOfWhatIsOpenAndTheSystemIsTheAuthor() {
    fixture
        .givenNoPriorActivity()
        .when(Fixtures.command(remind(ReminderKind.BEFORE_DUE, DUE, "1.01", "1.05"), system()))
        .expectEvents(
            Fixtures.caused(reminded(ReminderKind.BEFORE_DUE, DUE, "1.01", "1.05"), system()));
  }

  @Test
  void whatTimeBringsIsRecordedOnceForEachDueTime() {
    given(reminded(ReminderKind.BEFORE_DUE, DUE, "1.01"))
        .when(Fixtures.command(remind(ReminderKind.BEFORE_DUE, DUE, "1.01", "1.05"), system()))
        .expectNoEvents();
    given(reminded(ReminderKind.BEFORE_DUE, DUE, "1.01"))
        .when(Fixtures.command(remind(ReminderKind.OVERDUE, DUE, "1.01"), system()))
        .expectEvents(reminded(ReminderKind.OVERDUE, DUE, "1.01"));
    given(reminded(ReminderKind.OVERDUE, DUE, "1.01"))
        .when(Fixtures.command(remind(ReminderKind.OVERDUE, EXTENDED, "1.05"), system()))
        .expectEvents(reminded(ReminderKind.OVERDUE, EXTENDED, "1.05"));
  }

  @Test
  void anOfficeRemindsAsOftenAsItWants() {
    given(reminded(ReminderKind.BY_HAND, DUE, "1.01"))
        .when(
            Fixtures.command(
                remind(ReminderKind.BY_HAND, DUE, "1.01"), SamplePlan.byOffice(MORNING)))
        .expectEvents(reminded(ReminderKind.BY_HAND, DUE, "1.01"));
  }

  @Test
  void whereNothingIsOpenNothingIsRecorded() {
    fixture
        .givenNoPriorActivity()
        .when(Fixtures.command(remind(ReminderKind.BY_HAND, DUE), SamplePlan.byOffice(MORNING)))
        .expectNoEvents();
  }

  @Test
  void nobodyIsRemindedOutsideOfWorkingHours() {
    for (var time :
        List.of(
            "2023-04-11T08:59:59+08:00",
            "2023-04-11T18:00:00+08:00",
            "2023-04-05T10:00:00+08:00",
            "2023-05-03T10:00:00+08:00")) {
      fixture
          .givenNoPriorActivity()
          .when(
              Fixtures.command(
                  remind(ReminderKind.BY_HAND, DUE, "1.01"), SamplePlan.byOffice(time)))
          .expectException(Fixtures.refused(ProblemType.CONFLICT));
    }
  }

  @Test
  void aMakeUpWorkdayHasWorkingHours() {
    fixture
        .givenNoPriorActivity()
        .when(
            Fixtures.command(
                remind(ReminderKind.BY_HAND, DUE, "1.01"),
                SamplePlan.byOffice("2023-05-06T10:00:00+08:00")))
        .expectEvents(reminded(ReminderKind.BY_HAND, DUE, "1.01"));
  }

  private TestExecutor<Reminder> given(UnitReminded before) {
    return fixture.given(Fixtures.event(before, system()));
  }

  private static EventMetadata system() {
    return EventMetadata.system("timer", at(MORNING));
  }

  private static RemindUnits remind(ReminderKind kind, Instant dueAt, String... tasks) {
    return new RemindUnits(
        PROGRAMME, PERIOD, kind, List.of(new OwingUnit(LEAD, List.of(tasks), dueAt)), null);
  }

  private static UnitReminded reminded(ReminderKind kind, Instant dueAt, String... tasks) {
    return new UnitReminded(PROGRAMME, LEAD, PERIOD, kind, List.of(tasks), dueAt, null);
  }
}
