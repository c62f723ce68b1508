package cn.xunbao.query.reminder;

import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.duty.DutyPeriods;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ItemEscalation;
import cn.xunbao.query.fact.ReminderFact;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reminders over HTTP. */
@RestController
@AllowedToEveryRole
class ReminderListController {

  private final ReadAccess access;
  private final Facts facts;

  ReminderListController(ReadAccess access, Facts facts) {
    this.access = access;
    this.facts = facts;
  }

  @Operation(summary = "查催报记录", description = "列出何时、因何、就哪些任务催报了哪个单位，以及何时就哪件逾期事项催办了哪个单位；单位账号只能查本单位。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/reminders",
      produces = MediaType.APPLICATION_JSON_VALUE)
  Reminders reminders(
      @PathVariable("p") String programme,
      @RequestParam(name = "period", required = false) @Nullable String period,
      @RequestParam(name = "unit", required = false) @Nullable String unit,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var whose = ReadAccess.unitAsked(caller, unit);
    var prefix = period == null ? "" : DutyPeriods.named(state, period).code() + "/";
    var found =
        facts.prefixed(programme, FactKind.REMINDER, prefix, moment.position()).values().stream()
            .filter(fact -> whose == null || fact.reminder().unit().equals(whose))
            .sorted(Comparator.comparingLong(ReminderFact::position))
            .toList();
    var names = state.unitNames(moment.asOf().atZone(Period.ZONE).toLocalDate());
    return new Reminders(
        moment.asOf(),
        moment.position(),
        programme,
        found.stream()
            .map(fact -> ReminderItem.of(fact, names.apply(fact.reminder().unit())))
            .toList(),
        ItemEscalation.at(facts, programme, moment.position()).stream()
            .filter(one -> whose == null || one.unit().equals(whose))
            .filter(one -> period == null || isIn(DutyPeriods.named(state, period), one.at()))
            .sorted(Comparator.comparing(ItemEscalation::at))
            .map(one -> ItemReminder.of(one, names))
            .toList());
  }

  private static boolean isIn(Period period, Instant at) {
    return !at.isBefore(period.startsAt()) && at.isBefore(period.endsAt());
  }

  /**
   * Reminders.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param items the reminders, oldest first
   * @param overdueItems those of overdue items (逾期事项), oldest first
   */
  record Reminders(
      Instant asOf,
      long position,
      String programme,
      List<ReminderItem> items,
      List<ItemReminder> overdueItems) {}
}
