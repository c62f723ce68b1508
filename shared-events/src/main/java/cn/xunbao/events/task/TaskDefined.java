package cn.xunbao.events.task;

import cn.xunbao.events.EventType;
import cn.xunbao.events.programme.IndicatorDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of the plan, with the units that the plan names for it.
 *
 * @param programme id of the programme
 * @param task its code
 * @param campaign ordinal of its campaign
 * @param number its number in the document
 * @param section the section it stands in
 * @param title its text
 * @param leadUnits codes of the lead units (牵头单位), the first is the primary; may be empty
 * @param responsibleUnits codes of units with an own share (责任单位)
 * @param supportingUnits codes of units that help (配合单位)
 * @param deadline a month, words such as 长期坚持, or null
 * @param indicators its indicators
 * @param document the document that added it to a plan in force; null for the plan's own tasks
 */
@EventType("task.defined")
public record TaskDefined(
    String programme,
    String task,
    int campaign,
    @Nullable String number,
    @Nullable String section,
    String title,
    List<String> leadUnits,
    List<String> responsibleUnits,
    List<String> supportingUnits,
    @Nullable String deadline,
    List<IndicatorDefinition> indicators,
    @Nullable String document)
    implements TaskEvent {
  public TaskDefined {
    leadUnits = List.copyOf(leadUnits);
    responsibleUnits = List.copyOf(responsibleUnits);
    supportingUnits = List.copyOf(supportingUnits);
    indicators = List.copyOf(indicators);
  }

  /** A task of the plan itself. */
  public TaskDefined(
      String programme,
      String task,
      int campaign,
      @Nullable String number,
      @Nullable String section,
      String title,
      List<String> leadUnits,
      List<String> responsibleUnits,
      List<String> supportingUnits,
      @Nullable String deadline,
      List<IndicatorDefinition> indicators) {
    this(
        programme,
        task,
        campaign,
        number,
        section,
        title,
        leadUnits,
        responsibleUnits,
        supportingUnits,
        deadline,
        indicators,
        null);
  }

  /** What an amendment can change of it. */
  public TaskTerms terms() {
    return new TaskTerms(title, responsibleUnits, supportingUnits, deadline);
  }

  /** The same task on other terms. */
  public TaskDefined on(TaskTerms terms) {
    return of(terms, indicators);
  }

  /** The same task with these indicators. */
  public TaskDefined with(List<IndicatorDefinition> others) {
    return of(terms(), others);
  }

  private TaskDefined of(TaskTerms terms, List<IndicatorDefinition> figures) {
    return new TaskDefined(
        programme,
        task,
        campaign,
        number,
        section,
        terms.title(),
        leadUnits,
        terms.responsibleUnits(),
        terms.supportingUnits(),
        terms.deadline(),
        figures,
        document);
  }
}
