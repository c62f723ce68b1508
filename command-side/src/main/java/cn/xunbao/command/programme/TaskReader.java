package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskId;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a task as it stands in a programme file. */
public final class TaskReader {

  /** Longest text of a task. */
  public static final int MAX_TITLE = 2000;

  /** Longest deadline. */
  public static final int MAX_DEADLINE = 200;

  private static final int MAX_NAME = 200;
  private static final int MAX_LEADS = 20;
  private static final int MAX_UNITS = 5000;

  private final References references;
  private final Faults faults;

  TaskReader(References references, Faults faults) {
    this.references = references;
    this.faults = faults;
  }

  /**
   * Reads tasks for a plan that is there.
   *
   * @param units whether a unit is known
   * @param indicators those of the plan's tasks
   */
  public TaskReader(
      Faults faults, Predicate<String> units, Collection<IndicatorDefinition> indicators) {
    this(new References(faults, units, indicators), faults);
  }

  /**
   * Reads one.
   *
   * @param document the document that adds it; null for the plan's own
   */
  public TaskDefined read(
      JsonObjectInput input, String programme, int campaign, @Nullable String document) {
    var code = ProgrammeFileReader.code(input, "code", TaskId.MAX_CODE);
    if (!code.isEmpty()) {
      references.defineTask(code, input.pointer("code"));
    }
    return new TaskDefined(
        programme,
        code,
        campaign,
        input.optionalText("number", MAX_NAME),
        input.optionalText("section", MAX_TITLE),
        input.requiredText("title", MAX_TITLE),
        references.units(input, "leadUnits", MAX_LEADS),
        units(input, "responsibleUnits"),
        units(input, "supportingUnits"),
        input.optionalText("deadline", MAX_DEADLINE),
        new IndicatorReader(references, faults).read(input, "indicators"),
        document);
  }

  /** Units, each once. */
  public List<String> units(JsonObjectInput input, String name) {
    return references.units(input, name, MAX_UNITS);
  }

  /** Notes every reference that leads nowhere; after everything has been read. */
  public void resolve() {
    references.resolve();
  }
}
