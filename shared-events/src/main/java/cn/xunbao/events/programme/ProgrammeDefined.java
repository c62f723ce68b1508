package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan (总体方案) was read into the system; campaigns, tasks and rules follow in the same unit of
 * work.
 *
 * @param programme its id
 * @param title its title
 * @param documentNumber number of the document (文号), if known
 * @param issuer who issued it, if known
 * @param issuedOn the day it was issued, if known
 * @param year the year that it is for
 * @param divisionCode administrative division by GB/T 2260
 * @param coordinationOffice the office that runs supervision (总指挥中心 …), under its local name
 * @param rhythms rhythms that bind every campaign
 * @param goals indicators of the whole plan
 */
@EventType("programme.defined")
public record ProgrammeDefined(
    String programme,
    String title,
    @Nullable String documentNumber,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    int year,
    String divisionCode,
    @Nullable CoordinationOffice coordinationOffice,
    List<Rhythm> rhythms,
    List<IndicatorDefinition> goals)
    implements ProgrammeEvent {
  public ProgrammeDefined {
    rhythms = List.copyOf(rhythms);
    goals = List.copyOf(goals);
  }
}
