package cn.xunbao.query.fact;

import cn.xunbao.duty.TaskSpan;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskTerms;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stood at a position.
 *
 * @param planned as it came into the plan
 * @param amendments how it was changed since, oldest first
 * @param end its end; null as long as it goes on
 * @param gaps times in which it was closed until it was reopened
 * @param indicators its indicators, also later ones
 */
public record TaskState(
    TaskFact planned,
    List<TaskAmendment> amendments,
    @Nullable TaskEnd end,
    List<TaskSpan.Gap> gaps,
    List<IndicatorDefinition> indicators) {

  public TaskState {
    indicators = List.copyOf(indicators);
    amendments = List.copyOf(amendments);
    gaps = List.copyOf(gaps);
  }

  /** A task that was never reopened. */
  public TaskState(TaskFact planned, List<TaskAmendment> amendments, @Nullable TaskEnd end) {
    this(planned, amendments, end, List.of(), planned.definition().indicators());
  }

  /** A task that nothing has happened to. */
  public static TaskState of(TaskFact planned) {
    return new TaskState(planned, List.of(), null);
  }

  /** What the plan says of it, as amended. */
  public TaskDefined definition() {
    var first = planned.definition().with(indicators);
    return amendments.isEmpty() ? first : first.on(amendments.getLast().change().terms());
  }

  /** When it is in force. */
  public TaskSpan span() {
    var from = planned.definition().document() == null ? null : planned.recordedAt();
    return new TaskSpan(from, end == null ? null : end.recordedAt(), gaps);
  }

  /** Codes of the units and groups that are or were responsible for it or support it. */
  public List<String> helpers() {
    return Stream.concat(
            Stream.of(planned.definition().terms()),
            amendments.stream().map(amendment -> amendment.change().terms()))
        .flatMap(TaskState::helpers)
        .distinct()
        .toList();
  }

  private static Stream<String> helpers(TaskTerms terms) {
    return Stream.concat(terms.responsibleUnits().stream(), terms.supportingUnits().stream());
  }
}
