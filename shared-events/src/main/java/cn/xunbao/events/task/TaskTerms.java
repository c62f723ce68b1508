package cn.xunbao.events.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment can change of a task.
 *
 * @param title its text
 * @param responsibleUnits codes of units with an own share (责任单位)
 * @param supportingUnits codes of units that help (配合单位)
 * @param deadline a month, words such as 长期坚持, or null
 */
public record TaskTerms(
    String title,
    List<String> responsibleUnits,
    List<String> supportingUnits,
    @Nullable String deadline) {
  public TaskTerms {
    responsibleUnits = List.copyOf(responsibleUnits);
    supportingUnits = List.copyOf(supportingUnits);
  }
}
