package cn.xunbao.command.amendment;

import cn.xunbao.events.task.TaskTerms;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task that goes on changed; what is null stays.
 *
 * @param task its code
 * @param title its text from now on
 * @param deadline its deadline from now on
 * @param responsibleUnits codes of the units with an own share from now on
 * @param supportingUnits codes of the units that help from now on
 * @param reason why
 */
record TaskChange(
    String task,
    @Nullable String title,
    @Nullable String deadline,
    @Nullable List<String> responsibleUnits,
    @Nullable List<String> supportingUnits,
    String reason) {

  TaskTerms on(TaskTerms terms) {
    return new TaskTerms(
        Objects.requireNonNullElse(title, terms.title()),
        Objects.requireNonNullElse(responsibleUnits, terms.responsibleUnits()),
        Objects.requireNonNullElse(supportingUnits, terms.supportingUnits()),
        deadline == null ? terms.deadline() : deadline);
  }
}
