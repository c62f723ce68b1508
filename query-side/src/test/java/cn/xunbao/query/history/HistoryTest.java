package cn.xunbao.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.events.programme.TaskForceChanged;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.question.QuestionEvent;
import cn.xunbao.events.question.QuestionId;
import cn.xunbao.events.question.QuestionKind;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrected;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportResent;
import cn.xunbao.events.report.ReportSubmitted;
import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.PersonAppointed;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.events.unit.UnitRenamed;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.chronicle.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryTest {

  private static final Instant START = Instant.parse("2023-03-23T00:00:00Z");
  private static final Map<String, String> NAMES = Map.of("u1", "市商务局", "u2", "市统计局");

  private static final String REVISION = "-r1.json";

  private final List<RecordedEvent> events = new ArrayList<>();
  private final Map<String, Long> sequences = new HashMap<>();

  @Test
  void thePlanComesFirstWithNothingBefore() {
    record(defined("u1", "u2"));
    var item = items().getFirst();

    assertThat(item.what()).isEqualTo("列入方案，牵头单位：市商务局、市统计局");
    assertThat(item.before()).isNull();
    assertThat(item.after())
        .isEqualTo(
            new TaskMatter.Plan(
                "办展会",
                List.of(new NamedUnit("u1", "市商务局"), new NamedUnit("u2", "市统计局")),
                List.of(),
                List.of(new NamedUnit("u9", "u9")),
                "2023-12"));
    assertThat(item.position()).isEqualTo(1);
    assertThat(item.eventId()).isEqualTo("event-1");
    assertThat(item.type()).isEqualTo("task.defined");
    assertThat(item.actor().client()).isEqualTo("c-1");
    assertThat(item.actor().post()).isEqualTo("科长");
    assertThat(item.recordedAt()).isEqualTo(START);
    assertThat(item.knownAt()).isEqualTo(START.plusMillis(5));
    assertThat(item.unit()).isNull();
    assertThat(item.period()).isNull();
  }

  @Test
  void aTaskWithoutLeadSaysSo() {
    record(defined());
    assertThat(sentences()).containsExactly("列入方案，未明确牵头单位");
  }

  @Test
  void anAssignmentShowsWhoLedBeforeAndWhoLeadsNow() {
    record(defined());
    record(assigned(List.of("u1"), List.of(), "王主任"));
    record(assigned(List.of("u2", "u1"), List.of("u1"), null));
    record(assigned(List.of("u2", "u1"), List.of("u2", "u1"), "李主任"));

    assertThat(sentences())
        .containsExactly(
            "列入方案，未明确牵头单位",
            "牵头单位由 无 调整为 市商务局",
            "牵头单位由 市商务局 调整为 市统计局、市商务局",
            "牵头单位仍为 市统计局、市商务局，调整责任人员");
    assertThat(items().get(1).before())
        .isEqualTo(new TaskMatter.Leads(List.of(), null, null, null, null));
    assertThat(items().get(2).before()).isEqualTo(items().get(1).after());
    assertThat(items().get(3).before()).isEqualTo(items().get(2).after());
    assertThat(items().get(1).reason()).isEqualTo("调整分工");
  }

  @Test
  void theAnswerToAQuestionShowsWhatWasAsked() {
    var answered =
        new QuestionAnswered(
            "p",
            "3f9a0c5e7b12d486",
            "1.01",
            "u1",
            "2023-04-X1",
            QuestionKind.FALLING_TOTAL,
            "请核对。",
            List.of(3L, 9L),
            "口径调整。");
    events.add(recorded(new QuestionId("p", answered.question()).toString(), answered));
    var item = items().getFirst();
    assertThat(item.what()).isEqualTo("市商务局说明2023年4月上旬的疑点提示（累计数下降）");
    assertThat(item.unit()).isEqualTo("u1");
    assertThat(item.period()).isEqualTo("2023-04-X1");
    assertThat(item.after())
        .isEqualTo(
            new QuestionMatter(
                "3f9a0c5e7b12d486", QuestionKind.FALLING_TOTAL, "请核对。", List.of(3L, 9L), "口径调整。"));
  }

  @Test
  void eachVersionOfAReportShowsTheOneBefore() {
    record(submitted("u1", true, "办展会1场", "44"));
    record(submitted("u2", false, "统计", "1"));
    record(resent("u1", 2, "办展会2场", "45"));
    record(corrected("u1", 3, "办展会2场", "40.50"));

    assertThat(sentences())
        .containsExactly(
            "市商务局报送2023年4月上旬进展（按时）",
            "市统计局报送2023年4月上旬进展（迟报）",
            "市商务局修改重报2023年4月上旬进展（第2版）",
            "市商务局更正2023年4月上旬进展（第3版）");
    assertThat(items().get(0).before()).isNull();
    assertThat(items().get(1).before()).isNull();
    assertThat(items().get(2).before()).isEqualTo(items().get(0).after());
    assertThat(items().get(3).before()).isEqualTo(items().get(2).after());
    assertThat(items().get(3).after())
        .isEqualTo(
            new ReportMatter.Content(
                "办展会2场", null, null, List.of(new IndicatorValue("i", new BigDecimal("40.50")))));
    assertThat(items()).extracting(HistoryItem::revision).containsExactly(1, 1, 2, 3);
    assertThat(items()).extracting(HistoryItem::unitName).contains("市商务局", "市统计局");
    assertThat(items())
        .extracting(HistoryItem::receiptId)
        .containsExactly("r-u1-1", "r-u2-1", "r-u1-2", "r-u1-3");
    assertThat(items()).extracting(HistoryItem::reason).containsExactly(null, null, null, "口径有误");
  }

  @Test
  void aTailFoldsToTheSameItemsIfItBeginsWithThePredecessorOfEachStream() {
    record(defined());
    record(submitted("u1", true, "一", "1"));
    record(assigned(List.of("u1"), List.of(), null));
    record(resent("u1", 2, "二", "2"));
    record(assigned(List.of("u2"), List.of("u1"), null));

    var tail = History.of(events.subList(1, 5), day -> HistoryTest::name);
    assertThat(tail.subList(2, 4)).isEqualTo(items().subList(3, 5));
  }

  @Test
  void aUnitShowsHowItStoodBeforeAndAfterOnTheDayOfTheChange() {
    record(new UnitRegistered("u1", "市商务局", "DEPARTMENT", List.of()));
    record(new UnitRenamed("u1", "市商务和粮食局", "市商务局", LocalDate.of(2023, 6, 1), "机构改革", null));
    record(new PersonAppointed("u1", "p1", "向明", "局长", LocalDate.of(2023, 5, 1), "任职", null));

    assertThat(sentences())
        .containsExactly("登记单位市商务局", "市商务局更名为市商务和粮食局，自2023-06-01起", "向明（局长）到市商务局任职，自2023-05-01起");
    assertThat(items().get(0).before()).isNull();
    assertThat(unit(items().get(1).before()).name()).isEqualTo("市商务局");
    assertThat(unit(items().get(1).after()).name()).isEqualTo("市商务和粮食局");
    assertThat(unit(items().get(2).before()).people()).isEmpty();
    assertThat(unit(items().get(2).after()).people()).containsExactly("向明（局长）");
    assertThat(unit(items().get(2).after()).name()).isEqualTo("市商务局");
  }

  @Test
  void whatStandsForItselfShowsWhatWasSaidInTheSameMatterBefore() {
    var host = new TaskForce("u1", "甲", null, null, List.of());
    record(new CampaignDefined("p", 1, "第一仗", "仗", host, List.of(), List.of()));
    record(new CampaignDefined("p", 2, "第二仗", "仗", host, List.of(), List.of()));
    record(new TaskForceChanged("p", 1, host, List.of(), LocalDate.of(2023, 5, 1), "吉督办〔2023〕9号"));

    assertThat(items().get(1).before()).isNull();
    assertThat(items().get(2).what()).isEqualTo("第1专项工作专班调整，自2023-05-01起（吉督办〔2023〕9号）");
    assertThat(items().get(2).before()).isEqualTo(items().get(0).after());
  }

  @ParameterizedTest
  @MethodSource("eventsAboutNoTask")
  void everyReleasedEventThatIsAboutNoTaskIsToldInChinese(DomainEvent event) {
    var stream = "stream";
    if (event instanceof UnitEvent of) {
      stream = new UnitId(of.unit()).toString();
      record(new UnitRegistered(of.unit(), "市商务局", "DEPARTMENT", List.of()));
    }
    events.add(recorded(stream, event));
    assertThat(sentences().getLast()).containsPattern("\\p{IsIdeographic}").doesNotContain("null");
  }

  static List<DomainEvent> eventsAboutNoTask() throws IOException {
    try (var files = Files.list(Path.of("../shared-events/src/test/resources/golden-events"))) {
      return files
          .sorted()
          .filter(file -> file.toString().endsWith(REVISION))
          .map(HistoryTest::golden)
          .filter(event -> !namesATask(event.getClass()))
          .toList();
    }
  }

  private static DomainEvent golden(Path file) {
    var name = file.getFileName().toString().replace(REVISION, "");
    try {
      return EventJson.read(name, 1, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyEventOfTheCatalogueThatNamesATaskCanBeTold() {
    assertThat(EventTypes.all())
        .filteredOn(HistoryTest::namesATask)
        .hasSizeGreaterThan(4)
        .allMatch(
            event ->
                TaskEvent.class.isAssignableFrom(event)
                    || ReportEvent.class.isAssignableFrom(event)
                    || ItemEvent.class.isAssignableFrom(event)
                    || RequestEvent.class.isAssignableFrom(event)
                    || QuestionEvent.class.isAssignableFrom(event)
                    || NodesEvent.class.isAssignableFrom(event)
                    || ClosingEvent.class.isAssignableFrom(event)
                    || MeasureEvent.class.isAssignableFrom(event)
                    || RatingEvent.class.isAssignableFrom(event)
                    || ProjectEvent.class.isAssignableFrom(event)
                    || ListEvent.class.isAssignableFrom(event)
                    || IndicatorEvent.class.isAssignableFrom(event)
                    || ValueEvent.class.isAssignableFrom(event));
  }

  private static boolean namesATask(Class<? extends DomainEvent> event) {
    return Arrays.stream(event.getRecordComponents())
        .map(RecordComponent::getName)
        .anyMatch("task"::equals);
  }

  private static UnitMatter unit(@Nullable Matter matter) {
    return (UnitMatter) Objects.requireNonNull(matter);
  }

  private List<HistoryItem> items() {
    return History.of(events, day -> HistoryTest::name);
  }

  private List<String> sentences() {
    return items().stream().map(HistoryItem::what).toList();
  }

  private static String name(String unit) {
    return NAMES.getOrDefault(unit, unit);
  }

  private void record(UnitEvent event) {
    events.add(recorded(new UnitId(event.unit()).toString(), event));
  }

  private void record(ProgrammeEvent event) {
    events.add(recorded("programme:p", event));
  }

  private void record(TaskEvent event) {
    events.add(recorded(new TaskId("p", "1.01").toString(), event));
  }

  private void record(ReportEvent event) {
    events.add(recorded(new ReportId("p", "1.01", event.unit(), event.period()).toString(), event));
  }

  private static Subject subject(DomainEvent event) {
    return switch (event) {
      case ReportEvent e -> new Subject("p", "1.01", e.unit(), e.period());
      case QuestionEvent e -> new Subject("p", "1.01", e.unit(), e.period());
      case UnitEvent e -> new Subject(null, null, e.unit(), null);
      default -> new Subject("p", "1.01", null, null);
    };
  }

  private RecordedEvent recorded(String stream, DomainEvent event) {
    var position = events.size() + 1;
    return new RecordedEvent(
        position,
        "event-" + position,
        stream,
        sequences.merge(stream, 1L, Long::sum) - 1,
        EventTypes.typeOf(event.getClass()).value(),
        1,
        START.plusMillis(5),
        new EventMetadata(
            "c-1", "张三", "科长", List.of("reporter"), "u1", "::1", "request", null, START),
        subject(event),
        event);
  }

  private static TaskDefined defined(String... leads) {
    return new TaskDefined(
        "p",
        "1.01",
        1,
        null,
        null,
        "办展会",
        List.of(leads),
        List.of(),
        List.of("u9"),
        "2023-12",
        List.of());
  }

  private static LeadUnitsAssigned assigned(
      List<String> units, List<String> previous, @Nullable String leader) {
    return new LeadUnitsAssigned("p", "1.01", units, previous, "调整分工", leader, null, null);
  }

  private static ReportSubmitted submitted(
      String unit, boolean onTime, String progress, String value) {
    return new ReportSubmitted(
        "p",
        "1.01",
        unit,
        "2023-04-X1",
        1,
        "r-" + unit + "-1",
        content(progress, value),
        "hash",
        START,
        1,
        1,
        onTime);
  }

  private static ReportResent resent(String unit, int revision, String progress, String value) {
    return new ReportResent(
        "p",
        "1.01",
        unit,
        "2023-04-X1",
        revision,
        "r-" + unit + "-" + revision,
        content(progress, value),
        "hash",
        START,
        true);
  }

  private static ReportCorrected corrected(
      String unit, int revision, String progress, String value) {
    return new ReportCorrected(
        "p",
        "1.01",
        unit,
        "2023-04-X1",
        revision,
        "r-" + unit + "-" + revision,
        "口径有误",
        content(progress, value),
        "hash",
        START,
        true);
  }

  private static ReportContent content(String progress, String value) {
    return new ReportContent(
        progress, null, null, List.of(new IndicatorValue("i", new BigDecimal(value))));
  }
}
