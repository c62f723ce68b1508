package cn.xunbao.item;

import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.calendar.WorkingHours;
import cn.xunbao.events.item.EscalationRung;
import cn.xunbao.period.Period;
import java.time.Instant;
import java.util.Optional;

/**
 * The next rung that an overdue item goes up (逾期升级), while it is with the unit. A pure function.
 *
 * @param rung which one
 * @param at when: at the beginning of work on a workday
 */
public record Escalation(EscalationRung rung, Instant at) {

  /** The next; empty if there is none. */
  public static Optional<Escalation> next(ItemLife life, WorkCalendar calendar) {
    if (!life.isWithUnit()) {
      return Optional.empty();
    }
    var charge = life.held();
    var reached = charge.escalated();
    var index = reached == null ? 0 : reached.ordinal() + 1;
    if (index == EscalationRung.values().length) {
      return Optional.empty();
    }
    var rung = EscalationRung.values()[index];
    var deadline = charge.deadline().atZone(Period.ZONE).toLocalDate();
    return Optional.of(
        new Escalation(
            rung, WorkingHours.beginOn(calendar.plusWorkdays(deadline, rung.workdays()))));
  }
}
