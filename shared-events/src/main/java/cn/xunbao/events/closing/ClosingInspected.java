package cn.xunbao.events.closing;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import java.util.List;

/**
 * The task was checked on site (现场核验).
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the lead unit that applied
 * @param inspectors names of those who were there
 * @param inspectedOn date of the inspection
 * @param passed whether what was applied for is so
 * @param finding what was found
 */
@EventType("closing.inspected")
public record ClosingInspected(
    String programme,
    String task,
    String unit,
    List<String> inspectors,
    LocalDate inspectedOn,
    boolean passed,
    String finding)
    implements ClosingEvent {
  public ClosingInspected {
    inspectors = List.copyOf(inspectors);
  }
}
