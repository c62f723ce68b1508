package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an annex table (任务分解表). It refines a task or names the lead that a task leaves open; it
 * owes no report of its own.
 *
 * @param programme id of the programme
 * @param code its key within the programme
 * @param table title of the table
 * @param row its number in the table
 * @param item what the row is about
 * @param title its text
 * @param leadUnits codes of the leads that the row names
 * @param responsibleUnits codes of units with an own share
 * @param supportingUnits codes of units that help
 * @param deadline a month, words such as 长期坚持, or null
 * @param indicators its indicators
 */
@EventType("breakdown-row.defined")
public record BreakdownRowDefined(
    String programme,
    String code,
    String table,
    int row,
    @Nullable String item,
    String title,
    List<String> leadUnits,
    List<String> responsibleUnits,
    List<String> supportingUnits,
    @Nullable String deadline,
    List<IndicatorDefinition> indicators)
    implements ProgrammeEvent {
  public BreakdownRowDefined {
    leadUnits = List.copyOf(leadUnits);
    responsibleUnits = List.copyOf(responsibleUnits);
    supportingUnits = List.copyOf(supportingUnits);
    indicators = List.copyOf(indicators);
  }
}
