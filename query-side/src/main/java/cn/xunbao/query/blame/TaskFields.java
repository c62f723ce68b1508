package cn.xunbao.query.blame;

import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.task.TaskTerms;
import cn.xunbao.item.ItemLife;
import cn.xunbao.measure.MeasureLife;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.FactSteps;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.LeadAssignment;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ReminderFact;
import cn.xunbao.query.fact.TaskEnd;
import cn.xunbao.query.fact.TaskState;
import cn.xunbao.work.NodesLife;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is known of tasks of a programme at a position, with the events that set it. */
final class TaskFields {

  private final ProgrammeState state;
  private final FactSteps steps;
  private final Words words;
  private final Map<ItemKind, Map<String, SortedMap<Long, ItemLife>>> items =
      new EnumMap<>(ItemKind.class);
  private final Map<String, SortedMap<Long, MeasureLife>> measures;
  private final List<ReminderFact> reminders;

  TaskFields(Facts facts, ProgrammeState state, UnaryOperator<String> unitNames) {
    var programme = state.programme().programme();
    this.state = state;
    this.steps = new FactSteps(facts, programme, state.position());
    this.words = new Words(unitNames);
    for (var kind : ItemKind.values()) {
      items.put(kind, steps.items(kind));
    }
    this.measures = steps.measures();
    this.reminders =
        List.copyOf(facts.all(programme, FactKind.REMINDER, state.position()).values());
  }

  /**
   * The fields of a task, those of some reports among them.
   *
   * @param reports the reports; those about other tasks are passed over
   */
  List<Field> of(TaskState task, Collection<ReportId> reports) {
    var code = task.definition().task();
    var fields = new ArrayList<Field>();
    terms(task, fields);
    people(code, fields);
    standing(task, fields);
    matters(code, fields);
    var indicators = new IndicatorFields(steps, words);
    var planned = task.planned();
    task.definition()
        .indicators()
        .forEach(
            one ->
                fields.addAll(
                    indicators.of(one, planned.definition().indicators(), planned.position())));
    var said = new ReportFields(steps, words, task.definition().indicators());
    reports.stream()
        .filter(report -> report.task().equals(code))
        .forEach(report -> fields.addAll(said.of(report)));
    return fields.stream().filter(Field::isKnown).toList();
  }

  private void terms(TaskState task, List<Field> to) {
    SortedMap<Long, TaskTerms> terms = new TreeMap<>();
    terms.put(task.planned().position(), task.planned().definition().terms());
    task.amendments().forEach(one -> terms.put(one.position(), one.change().terms()));
    to.add(Field.of("title", "任务内容", terms, TaskTerms::title));
    to.add(Field.of("deadline", "完成时限", terms, TaskTerms::deadline));
    SortedMap<Long, List<String>> leads = new TreeMap<>();
    for (LeadAssignment one :
        state.assignments().getOrDefault(task.definition().task(), List.of())) {
      leads.put(one.position(), one.units());
    }
    to.add(Field.of("leadUnits", "牵头单位", leads, words::units));
    to.add(
        Field.of("responsibleUnits", "责任单位", terms, said -> words.units(said.responsibleUnits())));
    to.add(Field.of("supportingUnits", "配合单位", terms, said -> words.units(said.supportingUnits())));
  }

  private void people(String task, List<Field> to) {
    var people = steps.people(task);
    to.add(Field.of("principalLeader", "主要领导", people, TaskPeople::principalLeader));
    to.add(Field.of("responsibleLeader", "分管领导", people, TaskPeople::responsibleLeader));
    to.add(Field.of("section", "责任股室", people, TaskPeople::section));
    to.add(Field.of("handler", "具体承办人", people, TaskPeople::handler));
  }

  private void standing(TaskState task, List<Field> to) {
    var code = task.definition().task();
    SortedMap<Long, Optional<TaskEnd>> ends = new TreeMap<>(steps.end(code));
    ends.put(task.planned().position(), Optional.empty());
    to.add(Field.of("state", "任务状态", ends, TaskFields::standing));
    to.add(Field.of("closing", "销号环节", steps.closing(code), life -> life.stage().chinese()));
    to.add(Field.of("nodes", "时间节点", steps.nodes(code), TaskFields::nodes));
  }

  private static String standing(Optional<TaskEnd> end) {
    return end.map(
            one ->
                "%s（%s）"
                    .formatted(one.type().equals(TaskEnd.CLOSED) ? "已销号" : "已调减", one.document()))
        .orElse("在办");
  }

  private static String nodes(NodesLife life) {
    var filing = life.filing();
    return "第%d版%d个节点，%s，已报完成%d个"
        .formatted(
            filing.version(),
            filing.newest().size(),
            filing.stage().chinese(),
            life.completions().size());
  }

  /** What has come to the task from outside: reminders, problems, measures. */
  private void matters(String task, List<Field> to) {
    SortedMap<Long, ReminderFact> reminded = new TreeMap<>();
    reminders.stream()
        .filter(fact -> fact.reminder().tasks().contains(task))
        .forEach(fact -> reminded.put(fact.position(), fact));
    to.add(Field.of("lastReminder", "最近催报", reminded, words::reminder));
    items.forEach(
        (kind, all) ->
            about(task, kind.chinese(), all, life -> life.opening().task(), words::item, to));
    about(
        task,
        "措施",
        measures,
        life -> life.proposed().task(),
        life -> life.proposed().kind().chinese() + "，" + life.stage().chinese(),
        to);
  }

  private static <L> void about(
      String task,
      String what,
      Map<String, SortedMap<Long, L>> all,
      Function<L, @Nullable String> taskOf,
      Function<L, @Nullable String> value,
      List<Field> to) {
    all.forEach(
        (id, lives) -> {
          if (Objects.equals(taskOf.apply(lives.sequencedValues().getFirst()), task)) {
            to.add(Field.of("matter:" + id, what + id, lives, value));
          }
        });
  }
}
