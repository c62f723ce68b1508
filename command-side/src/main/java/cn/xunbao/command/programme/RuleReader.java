package cn.xunbao.command.programme;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.light.LightTableReader;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.programme.CertificationRule;
import cn.xunbao.events.programme.DocumentCode;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.QuestionRule;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.period.PeriodKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads rules that are to be adopted; notes every fault of form, and of a rule in itself. */
final class RuleReader {

  static final int MAX_BASIS = 500;

  private static final int MAX_SOURCE = 200;
  private static final int MAX_PERIOD = 10;
  private static final int MAX_DAYS = 1000;
  private static final int MAX_TASKS = 5000;
  private static final int MAX_CODE = 40;
  private static final int MAX_CAMPAIGN = 99;
  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 5;
  private static final int FIRST_YEAR = 2014;
  private static final int LAST_YEAR = 2101;
  private static final int MAX_FACTOR = 100;
  private static final int MAX_MOVES = 36;
  private static final int MAX_LAST_DAYS = 10;
  private static final int LEAST_ALIKE = 50;
  private static final int LEAST_TEXT = 5;
  private static final int HUNDRED = 100;
  private static final int MAX_DOCUMENT_CODE = 8;
  private static final Map<String, PeriodKind> KINDS =
      Arrays.stream(PeriodKind.values())
          .collect(Collectors.toMap(PeriodKind::name, Function.identity()));

  private static final Map<String, PeriodKind> CERTIFIED =
      Map.of("MONTH", PeriodKind.MONTH, "QUARTER", PeriodKind.QUARTER);

  private final JsonObjectInput input;

  RuleReader(JsonObjectInput input) {
    this.input = input;
  }

  AdoptDueRule dueRule() {
    var anchor = input.requiredEnum("anchor", DueRule.Anchor.class);
    var workdays = input.requiredInt("workdays", -DueRule.MAX_WORKDAYS, DueRule.MAX_WORKDAYS);
    var dayOfMonth = input.optionalInt("dayOfMonth", 1, DueRule.MAX_DAY);
    var shift = input.optionalEnum("shift", DueRule.Shift.class);
    var time = time();
    var kinds = input.choices("kinds", KINDS.size(), KINDS);
    var byDay = anchor == DueRule.Anchor.DAY_OF_MONTH;
    if (input.sound("anchor", "dayOfMonth") && byDay != (dayOfMonth != null)) {
      input.fault(
          "dayOfMonth",
          byDay ? FaultCodes.REQUIRED : FaultCodes.CONFLICTING,
          "anchor 为 DAY_OF_MONTH 时须填 dayOfMonth（每月几日），其他情形不得填");
    }
    if (input.sound("workdays", "shift") && shift != null && workdays != 0) {
      input.fault("shift", FaultCodes.CONFLICTING, "按工作日推算的时限必在工作日，只有 workdays 为0时才需顺延或提前");
    }
    return new AdoptDueRule(
        basis(),
        input.sound("anchor", "workdays", "dayOfMonth", "kinds")
            ? new DueRule(
                anchor,
                workdays,
                dayOfMonth,
                time,
                shift,
                kinds.isEmpty() ? null : EnumSet.copyOf(kinds))
            : DueRule.defaults(),
        from());
  }

  AdoptCalendar calendar() {
    var source = input.requiredText("source", MAX_SOURCE);
    var first = input.requiredInt("firstYear", FIRST_YEAR, LAST_YEAR);
    var last = input.requiredInt("lastYear", FIRST_YEAR, LAST_YEAR);
    if (input.sound("firstYear", "lastYear") && last < first) {
      input.fault("lastYear", FaultCodes.CONFLICTING, "末年不得早于首年");
    }
    Predicate<LocalDate> arranged = day -> first <= day.getYear() && day.getYear() <= last;
    var off = days("daysOff", arranged, "不在放假安排的年度内");
    var worked = days("makeUpWorkdays", arranged, "不在放假安排的年度内");
    var statutory = days("statutoryHolidays", arranged.negate(), "所在年度已有放假安排，不按法定节假日暂定");
    for (var i = 0; i < worked.size(); i++) {
      if (off.contains(worked.get(i))) {
        input.fault(
            "makeUpWorkdays", i, FaultCodes.CONFLICTING, "%s既列为放假又列为上班".formatted(worked.get(i)));
      }
    }
    return new AdoptCalendar(
        basis(),
        source,
        input.sound("firstYear", "lastYear", "daysOff", "makeUpWorkdays", "statutoryHolidays")
            ? new WorkCalendar(first, last, off, worked, statutory)
            : new WorkCalendar(FIRST_YEAR, FIRST_YEAR, List.of(), List.of(), List.of()),
        from());
  }

  AdoptJointLeads jointLeads() {
    return new AdoptJointLeads(basis(), input.requiredEnum("mode", JointLeadMode.class), from());
  }

  AdoptLights lights() {
    return new AdoptLights(basis(), LightTableReader.read(input), from());
  }

  AdoptScheduleRule schedule() {
    return new AdoptScheduleRule(
        basis(), input.requiredEnum("method", ScheduleMethod.class), from());
  }

  AdoptCertification certification() {
    return new AdoptCertification(
        basis(),
        input.optionalInt("campaign", 1, MAX_CAMPAIGN),
        new CertificationRule(
            input.choices("rhythms", CERTIFIED.size(), CERTIFIED),
            input.requiredText("assessor", UnitId.MAX_CODE),
            input.requiredText("verifier", UnitId.MAX_CODE)),
        from());
  }

  AdoptQuestionRule questions() {
    var fewest = input.requiredInt("fewestMoves", 1, MAX_MOVES);
    var most = input.requiredInt("mostMoves", 1, MAX_MOVES);
    if (input.sound("fewestMoves", "mostMoves") && most < fewest) {
      input.fault("mostMoves", FaultCodes.CONFLICTING, "所看的次数不得少于至少须有的次数");
    }
    return new AdoptQuestionRule(
        basis(),
        new QuestionRule(
            input.requiredInt("jumpFactor", 2, MAX_FACTOR),
            fewest,
            most,
            input.requiredInt("lastDays", 1, MAX_LAST_DAYS),
            input.requiredInt("alike", LEAST_ALIKE, HUNDRED),
            input.requiredInt("shortest", LEAST_TEXT, HUNDRED),
            input.requiredInt("ownWorkdays", 1, MAX_LAST_DAYS)),
        from());
  }

  AdoptDocumentCode documentCode() {
    var code = input.requiredText("code", MAX_DOCUMENT_CODE);
    if (input.sound("code") && !code.matches("\\p{IsHan}+")) {
      input.fault("code", FaultCodes.BAD_FORMAT, "机关代字只能用汉字（如“吉督通”），年份、序号由系统编");
    }
    return new AdoptDocumentCode(
        basis(),
        new DocumentCode(
            input.optionalInt("campaign", 1, MAX_CAMPAIGN),
            input.requiredEnum("period", PeriodKind.class),
            code),
        from());
  }

  AdoptRhythm rhythm() {
    return new AdoptRhythm(
        basis(),
        input.optionalInt("campaign", 1, MAX_CAMPAIGN),
        new Rhythm(
            input.requiredEnum("period", PeriodKind.class),
            input.requiredChoice("product", RhythmReader.PRODUCTS),
            input.texts("tasks", MAX_TASKS, MAX_CODE),
            false),
        from());
  }

  JoinPeriods joinedPeriods() {
    var periods = input.requiredTexts("periods", 2, MAX_PERIOD);
    if (input.sound("periods") && periods.size() != 2) {
      input.fault("periods", FaultCodes.TOO_SHORT, "须写明合并报送的两旬");
    }
    return new JoinPeriods(
        basis(),
        periods.isEmpty() ? "" : periods.getFirst(),
        periods.isEmpty() ? "" : periods.getLast());
  }

  private String basis() {
    return input.requiredText("basis", MAX_BASIS);
  }

  private String from() {
    return input.requiredText("from", MAX_PERIOD);
  }

  private @Nullable LocalTime time() {
    var text = input.optionalText("time", TIME_LENGTH);
    if (text == null) {
      return null;
    }
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      input.fault("time", FaultCodes.BAD_FORMAT, "“%s”不是时刻（应如12:00）".formatted(text));
      return null;
    }
  }

  private List<LocalDate> days(String name, Predicate<LocalDate> allowed, String otherwise) {
    var texts = input.texts(name, MAX_DAYS, DATE_LENGTH);
    var days = new ArrayList<LocalDate>();
    for (var i = 0; i < texts.size(); i++) {
      try {
        var day = LocalDate.parse(texts.get(i));
        days.add(day);
        if (input.sound("firstYear", "lastYear") && !allowed.test(day)) {
          input.fault(name, i, FaultCodes.CONFLICTING, day + otherwise);
        }
      } catch (DateTimeParseException e) {
        input.fault(
            name, i, FaultCodes.BAD_FORMAT, "“%s”不是日期（应如2023-05-01）".formatted(texts.get(i)));
      }
    }
    return days;
  }
}
