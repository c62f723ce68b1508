package cn.xunbao.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.measure.MeasureEvent;
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
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.chronicle.Subject;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskHistoryTest {

  private static final Instant START = Instant.parse("2023-03-23T00:00:00Z");
  private static final Map<String, String> NAMES = Map.of("u1", "市商务局", "u2", "市统计局");

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

    var tail = TaskHistory.of(events.subList(1, 5), day -> TaskHistoryTest::name);
    assertThat(tail.subList(2, 4)).isEqualTo(items().subList(3, 5));
  }

  @Test
  void anEventThatIsAboutNoTaskIsNotPassedOver() {
    var stray = new UnitRegistered("u1", "市商务局", "DEPARTMENT", List.of());
    assertThatThrownBy(
            () -> TaskHistory.of(List.of(recorded("unit:u1", stray)), day -> String::strip))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unit.registered at position 1");
  }

  @Test
  void everyEventOfTheCatalogueThatNamesATaskCanBeTold() {
    assertThat(EventTypes.all())
        .filteredOn(TaskHistoryTest::namesATask)
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

  private List<HistoryItem> items() {
    return TaskHistory.of(events, day -> TaskHistoryTest::name);
  }

  private List<String> sentences() {
    return items().stream().map(HistoryItem::what).toList();
  }

  private static String name(String unit) {
    return NAMES.getOrDefault(unit, unit);
  }

  private void record(TaskEvent event) {
    events.add(recorded(new TaskId("p", "1.01").toString(), event));
  }

  private void record(ReportEvent event) {
    events.add(recorded(new ReportId("p", "1.01", event.unit(), event.period()).toString(), event));
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
        new Subject("p", "1.01", null, null),
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
