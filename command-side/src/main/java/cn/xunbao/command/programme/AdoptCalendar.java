package cn.xunbao.command.programme;

import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.programme.CalendarAdopted;
import java.time.Instant;

/**
 * A new edition of the calendar of workdays is adopted.
 *
 * @param basis the decision that it rests on
 * @param source where the days come from
 * @param calendar the days
 * @param from code of the period from which on due times are counted by it
 */
record AdoptCalendar(String basis, String source, WorkCalendar calendar, String from)
    implements ProgrammeChange {

  @Override
  public void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults) {
    var year = plan.definition().year();
    if (calendar.firstYear() > year || calendar.lastYear() < year) {
      faults.add("/lastYear", FaultCodes.OUT_OF_RANGE, "日历须包括本方案年度（%d年）的放假安排".formatted(year));
    }
    FirstPeriod.check(plan, this, from, kind -> true, at, faults);
  }

  @Override
  public CalendarAdopted event(ProgrammeView plan) {
    return new CalendarAdopted(
        plan.definition().programme(),
        plan.rules().calendars().newest().number() + 1,
        source,
        calendar,
        basis,
        from);
  }
}
