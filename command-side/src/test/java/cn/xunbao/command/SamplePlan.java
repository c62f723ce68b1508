package cn.xunbao.command;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.command.calendar.OfficialCalendar;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.period.PeriodKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** A small plan for 2023 in an event store in memory: reports by 旬, due on the 2nd workday. */
public final class SamplePlan {

  public static final String PROGRAMME = "sample-2023";

  /** Leads {@link #TASK}. */
  public static final String LEAD = "433199-101";

  /** Is responsible for {@link #TASK}. */
  public static final String RESPONSIBLE = "433199-102";

  /** Supports {@link #TASK}. */
  public static final String SUPPORTING = "433199-103";

  /** Has no part in {@link #TASK}. */
  public static final String OTHER = "433199-104";

  /** Stands for members that nobody has named. */
  public static final String GROUP = "433199-180";

  public static final String TASK = "1.01";

  /** When all of it is recorded. */
  public static final String ADOPTED_AT = "2023-03-23T08:00:00+08:00";

  public static final String INDICATOR = "1.01-i1";
  public static final String SECOND_INDICATOR = "1.01-i2";

  /** Names no lead. */
  public static final String TASK_WITHOUT_LEAD = "1.02";

  public static final String INDICATOR_OF_ANOTHER_TASK = "1.02-i1";

  private static final WorkCalendar CALENDAR = OfficialCalendar.forProgramme(2023);

  private final EmbeddedEventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();

  private final List<DomainEventMessage<?>> messages = new ArrayList<>();

  /** The plan, imported. */
  public SamplePlan() {
    unit(LEAD, "市商务局", "DEPARTMENT");
    unit(RESPONSIBLE, "市科工信局", "DEPARTMENT");
    unit(SUPPORTING, "市文旅广电局", "DEPARTMENT");
    unit(OTHER, "市发改局", "DEPARTMENT");
    unit(GROUP, "各乡镇街道", "GENERIC_GROUP");
    append(
        new ProgrammeId(PROGRAMME),
        definition(),
        campaign(),
        new CalendarAdopted(PROGRAMME, 1, "国务院办公厅", CALENDAR),
        new DueRuleAdopted(PROGRAMME, 1, "默认", DueRule.defaults()));
    append(new TaskId(PROGRAMME, TASK), task());
    append(new TaskId(PROGRAMME, TASK_WITHOUT_LEAD), taskWithoutLead());
  }

  /** Where it is stored. */
  public EventStore store() {
    return store;
  }

  /** Printed ids of the streams that begin with {@code prefix}. */
  public List<String> streams(String prefix) {
    return messages.stream()
        .map(DomainEventMessage::getAggregateIdentifier)
        .filter(stream -> stream.startsWith(prefix))
        .distinct()
        .toList();
  }

  /** Writes events to the end of a stream. */
  public void append(StreamId stream, DomainEvent... events) {
    for (var event : events) {
      var next = store.lastSequenceNumberFor(stream.toString()).orElse(-1L) + 1;
      var message =
          new GenericDomainEventMessage<>("", stream.toString(), next, event)
              .withMetaData(byOffice(ADOPTED_AT).toMap());
      store.publish(message);
      messages.add(message);
    }
  }

  /** Stores the same events elsewhere, as somebody's. */
  public void copyTo(EventStore other, EventMetadata by) {
    other.publish(messages.stream().map(message -> message.withMetaData(by.toMap())).toList());
  }

  /** The head of the plan. */
  public static ProgrammeDefined definition() {
    return new ProgrammeDefined(
        PROGRAMME,
        "样例方案",
        null,
        null,
        null,
        2023,
        "433199",
        null,
        List.of(
            new Rhythm(PeriodKind.XUN, "简报", List.of(), false),
            new Rhythm(PeriodKind.MONTH, "通报", List.of(), false)),
        List.of());
  }

  /** Its only campaign. */
  public static CampaignDefined campaign() {
    return new CampaignDefined(
        PROGRAMME,
        1,
        "经济增长主动仗",
        "仗",
        new TaskForce(null, null, null, null, List.of()),
        List.of(),
        List.of());
  }

  /** The task with a lead. */
  public static TaskDefined task() {
    return new TaskDefined(
        PROGRAMME,
        TASK,
        1,
        null,
        null,
        "扩大社会消费",
        List.of(LEAD),
        List.of(RESPONSIBLE),
        List.of(SUPPORTING),
        null,
        List.of(indicator(INDICATOR), indicator(SECOND_INDICATOR)));
  }

  /** The task without one. */
  public static TaskDefined taskWithoutLead() {
    return new TaskDefined(
        PROGRAMME,
        TASK_WITHOUT_LEAD,
        1,
        null,
        null,
        "培育市场主体",
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(indicator(INDICATOR_OF_ANOTHER_TASK)));
  }

  /** What goes with a command of a unit's reporter, recorded at a local time with its offset. */
  public static EventMetadata by(String unit, String recordedAt) {
    return by(unit, at(recordedAt));
  }

  /** The same, recorded at that instant. */
  public static EventMetadata by(String unit, Instant recordedAt) {
    return new EventMetadata(
        "client-of-" + unit,
        "田小禾",
        "办公室副主任",
        List.of("reporter"),
        unit,
        "192.0.2.7",
        "request-1",
        null,
        recordedAt);
  }

  /** What goes with a command of somebody without post and unit, through a client of his own. */
  public static EventMetadata person(String name, Instant recordedAt) {
    return new EventMetadata(
        "client-of-" + name, name, null, List.of(), null, null, "request-1", null, recordedAt);
  }

  /** What goes with a command of the coordination office. */
  public static EventMetadata byOffice(String recordedAt) {
    return new EventMetadata(
        "client-of-office",
        "石大川",
        null,
        List.of("coordination-office"),
        null,
        "192.0.2.1",
        "request-1",
        null,
        at(recordedAt));
  }

  /** An instant written as a local time with its offset. */
  public static Instant at(String time) {
    return OffsetDateTime.parse(time).toInstant();
  }

  private void unit(String code, String name, String kind) {
    append(new UnitId(code), new UnitRegistered(code, name, kind, List.of()));
  }

  private static IndicatorDefinition indicator(String code) {
    return new IndicatorDefinition(
        code, "指标" + code, Measure.CUMULATIVE, "亿元", Direction.HIGHER_IS_BETTER, null, null);
  }
}
