package cn.xunbao.command.amendment;

import cn.xunbao.command.programme.TaskReader;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an amendment and notes every fault of form with its JSON pointer. */
final class AmendmentReader {

  private static final int MAX_TASKS = 1000;
  private static final int MAX_DOCUMENT = 200;
  private static final int MAX_REASON = 1000;
  private static final int MAX_CAMPAIGNS = 99;

  private final TaskReader tasks;
  private final Faults faults;

  AmendmentReader(TaskReader tasks, Faults faults) {
    this.tasks = tasks;
    this.faults = faults;
  }

  /** The amendment; made of placeholders where faults were noted. */
  AmendPlan read(JsonBody body, String programme, boolean dryRun, ExpectedVersion expected) {
    var root = body.object(faults);
    var document = root.requiredText("document", MAX_DOCUMENT);
    var decidedOn = root.requiredDate("decidedOn");
    var add =
        root.objects("add", MAX_TASKS).stream()
            .map(task -> added(task, programme, document))
            .toList();
    var drop =
        root.objects("drop", MAX_TASKS).stream()
            .map(task -> new AmendPlan.Drop(code(task), reason(task)))
            .toList();
    var change = root.objects("change", MAX_TASKS).stream().map(this::changed).toList();
    root.done();
    tasks.resolve();
    return new AmendPlan(programme, document, decidedOn, add, drop, change, dryRun, expected);
  }

  private TaskDefined added(JsonObjectInput task, String programme, String document) {
    var campaign = task.requiredInt("campaign", 1, MAX_CAMPAIGNS);
    return tasks.read(task, programme, campaign, document);
  }

  private TaskChange changed(JsonObjectInput task) {
    return new TaskChange(
        code(task),
        task.optionalText("title", TaskReader.MAX_TITLE),
        task.optionalText("deadline", TaskReader.MAX_DEADLINE),
        units(task, "responsibleUnits"),
        units(task, "supportingUnits"),
        reason(task));
  }

  private @Nullable List<String> units(JsonObjectInput task, String name) {
    return task.has(name) ? tasks.units(task, name) : null;
  }

  private static String code(JsonObjectInput task) {
    return task.requiredText("task", TaskId.MAX_CODE);
  }

  private static String reason(JsonObjectInput task) {
    return task.requiredText("reason", MAX_REASON);
  }
}
