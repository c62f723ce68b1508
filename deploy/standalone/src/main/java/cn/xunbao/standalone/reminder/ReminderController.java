package cn.xunbao.standalone.reminder;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.reminder.RemindUnits;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.reminder.ReminderKind;
import cn.xunbao.events.reminder.UnitReminded;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.duty.DutyPeriods;
import cn.xunbao.query.duty.OpenReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Obligation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reminders by hand over HTTP. */
@RestController
class ReminderController {

  private static final int MAX_CODE = 10;
  private static final int MAX_UNIT = 40;
  private static final int MAX_TEXT = 500;

  private final ReadAccess access;
  private final Moments moments;
  private final OpenReports openReports;
  private final CommandDispatch dispatch;
  private final BusinessClock clock;

  ReminderController(
      ReadAccess access,
      Moments moments,
      OpenReports openReports,
      CommandDispatch dispatch,
      BusinessClock clock) {
    this.access = access;
    this.moments = moments;
    this.openReports = openReports;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  @Operation(
      summary = "催报",
      description =
          "对本期尚有未报事项的单位各记录一次催报，限工作时间（工作日9:00至18:00）；不指定单位时催报全部。"
              + "工作专班只就本专班的任务催报。没有未报事项的答复200，不作记录。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = ReminderBody.class))))
  @PostMapping("/api/v1/programmes/{p}/reminders")
  @AllowedTo({Role.COORDINATION_OFFICE, Role.TASK_FORCE})
  ResponseEntity<ReminderAnswer> remind(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    var now = clock.now();
    var moment = moments.asOf(now);
    var state = access.programme(programme, moment, caller);
    requireScope(caller, programme);
    var asked = Asked.read(body, state);
    var open =
        openReports.at(state, asked.period(), moment).stream()
            .filter(owed -> asked.unit() == null || owed.unit().equals(asked.unit()))
            .filter(owed -> isReminding(caller, programme, owed))
            .toList();
    Change<List<UnitReminded>> change =
        dispatch.send(
            new RemindUnits(
                programme,
                asked.period().code(),
                ReminderKind.BY_HAND,
                OwingUnits.of(open),
                asked.text()),
            caller,
            now);
    return change.answer(
        HttpStatus.CREATED,
        reminded -> ReminderAnswer.of(programme, asked.period(), now, reminded, state));
  }

  private static void requireScope(Caller caller, String programme) {
    var campaign = caller.campaign();
    if (!caller.has(Role.COORDINATION_OFFICE)
        && (campaign == null || !caller.isBoundToCampaign(programme, campaign))) {
      throw Rejections.forbidden("工作专班只能就本专班的任务催报");
    }
  }

  private static boolean isReminding(Caller caller, String programme, Obligation owed) {
    return caller.has(Role.COORDINATION_OFFICE)
        || caller.isBoundToCampaign(programme, owed.campaign());
  }

  private record Asked(Period period, @Nullable String unit, @Nullable String text) {

    static Asked read(JsonBody body, ProgrammeState state) {
      var faults = new Faults();
      var input = body.object(faults);
      var code = input.requiredText("period", MAX_CODE);
      var period = DutyPeriods.find(state, code);
      if (input.sound("period") && period.isEmpty()) {
        input.fault(
            "period",
            FaultCodes.BAD_FORMAT,
            "“%s”不是本方案年度（%d年）的期次编码".formatted(code, state.plan().year()));
      }
      var unit = unit(input, state);
      var text = input.optionalText("text", MAX_TEXT);
      input.done();
      faults.throwIfAny();
      return new Asked(period.orElseThrow(), unit, text);
    }

    private static @Nullable String unit(JsonObjectInput input, ProgrammeState state) {
      var unit = input.optionalText("unit", MAX_UNIT);
      if (unit != null && input.sound("unit") && !state.units().containsKey(unit)) {
        input.fault("unit", FaultCodes.UNKNOWN_VALUE, "没有编码为“%s”的单位".formatted(unit));
      }
      return unit;
    }
  }

  private record ReminderBody(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2023-04-X1") String period,
      @Schema(example = "433101-027", description = "只催报这一单位") String unit,
      @Schema(description = "附言", example = "请于今日下班前报送。") String text) {}

  /**
   * What is answered.
   *
   * @param programme id of the programme
   * @param period code of the period
   * @param remindedAt when it was recorded
   * @param reminded who was reminded
   */
  record ReminderAnswer(
      String programme, String period, Instant remindedAt, List<Reminded> reminded) {

    static ReminderAnswer of(
        String programme,
        Period period,
        Instant now,
        List<UnitReminded> reminded,
        ProgrammeState state) {
      var names = state.unitNames(now.atZone(Period.ZONE).toLocalDate());
      return new ReminderAnswer(
          programme,
          period.code(),
          now,
          reminded.stream()
              .map(
                  one ->
                      new Reminded(one.unit(), names.apply(one.unit()), one.tasks(), one.dueAt()))
              .toList());
    }
  }

  /**
   * A unit that was reminded.
   *
   * @param unit code of the unit
   * @param name name of the unit
   * @param tasks codes of the tasks whose reports are open
   * @param dueAt last second that counts as on time for them
   */
  record Reminded(String unit, String name, List<String> tasks, Instant dueAt) {}
}
