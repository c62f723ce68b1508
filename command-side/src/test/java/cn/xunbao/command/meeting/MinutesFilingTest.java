package cn.xunbao.command.meeting;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.SamplePlan.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.item.Item;
import cn.xunbao.command.item.ItemOpenings;
import cn.xunbao.command.item.ItemSubject;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.events.item.DecisionTaken;
import cn.xunbao.events.item.ItemAssigned;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.meeting.MeetingKind;
import cn.xunbao.events.meeting.MinutesFiled;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MinutesFilingTest {

  private static final Instant HELD = at("2023-04-14T09:00:00+08:00");
  private static final Instant DEADLINE = at("2023-05-31T23:59:59+08:00");
  private static final String FILED = "2023-04-14T12:00:00+08:00";

  private final SamplePlan plan = new SamplePlan();
  private final AggregateTestFixture<Meeting> fixture = Fixtures.of(Meeting.class);

  @BeforeEach
  void register() {
    var numbers = new StreamNumbers(plan.store());
    var items = EventSourcingRepository.builder(Item.class).eventStore(plan.store()).build();
    fixture.registerAnnotatedCommandHandler(
        new MinutesFiling(fixture.getRepository(), new ItemOpenings(items, numbers), numbers));
  }

  @Test
  void minutesAndTheirItemsGetTheNextNumbersAndEachItemIsAssigned() {
    plan.append(
        new ItemId(ItemKind.DECISION, PROGRAMME, "D0001"),
        new DecisionTaken(PROGRAMME, "D0001", null, null, "M0000", "旧事项。"));
    fixture
        .givenNoPriorActivity()
        .when(Fixtures.command(minutes(DEADLINE, DEADLINE), SamplePlan.byOffice(FILED)))
        .expectEvents(
            new MinutesFiled(
                PROGRAMME,
                "M0001",
                1,
                MeetingKind.PROGRESS,
                "调度会",
                HELD,
                "纪要。",
                List.of("D0002", "D0003")));
    assertThat(stored("D0002")).containsExactly(taken("D0002"), assigned("D0002"));
    assertThat(stored("D0003")).containsExactly(taken("D0003"), assigned("D0003"));
  }

  @Test
  void anItemWithADeadlineThatHasPassedIsRefusedAndNothingIsFiled() {
    fixture
        .givenNoPriorActivity()
        .when(Fixtures.command(minutes(DEADLINE, HELD), SamplePlan.byOffice(FILED)))
        .expectException(
            Fixtures.refused(ProblemType.INVALID_REQUEST, "/items/1/deadline too-early"))
        .expectNoEvents();
    assertThat(stored("D0001")).isEmpty();
  }

  private static FileMinutes minutes(Instant... deadlines) {
    return new FileMinutes(
        PROGRAMME,
        1,
        MeetingKind.PROGRESS,
        "调度会",
        HELD,
        "纪要。",
        List.of(deadlines).stream()
            .map(
                deadline ->
                    new FileMinutes.Decided(new ItemSubject(TASK, 1), "办结手续。", LEAD, deadline))
            .toList());
  }

  private List<Object> stored(String item) {
    return plan.store()
        .readEvents(new ItemId(ItemKind.DECISION, PROGRAMME, item).toString())
        .asStream()
        .<Object>map(message -> message.getPayload())
        .toList();
  }

  private static DecisionTaken taken(String item) {
    return new DecisionTaken(PROGRAMME, item, TASK, 1, "M0001", "办结手续。");
  }

  private static ItemAssigned assigned(String item) {
    return new ItemAssigned(PROGRAMME, ItemKind.DECISION, item, TASK, LEAD, DEADLINE, null);
  }
}
