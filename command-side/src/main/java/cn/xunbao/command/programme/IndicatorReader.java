package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.Target;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the indicators of a task, a breakdown row, a campaign or the plan. */
final class IndicatorReader {

  private static final int MAX_INDICATORS = 500;
  private static final int MAX_CODE = 60;
  private static final int MAX_NAME = 500;

  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

  private static final String FIRST_DAY = "-01-01";
  private static final int DAY_LENGTH = "2023-01-01".length();

  private final References references;
  private final Faults faults;

  IndicatorReader(References references, Faults faults) {
    this.references = references;
    this.faults = faults;
  }

  List<IndicatorDefinition> read(JsonObjectInput owner, String name) {
    return owner.objects(name, MAX_INDICATORS).stream().map(this::indicator).toList();
  }

  private IndicatorDefinition indicator(JsonObjectInput input) {
    var code = ProgrammeFileReader.code(input, "code", MAX_CODE);
    var sameAs = input.optionalText("sameAs", MAX_CODE);
    if (!code.isEmpty()) {
      references.defineIndicator(code, input.pointer("code"), sameAs, input.pointer("sameAs"));
    }
    var measure = input.requiredEnum("measure", Measure.class);
    var target = input.optionalObject("target");
    return new IndicatorDefinition(
        code,
        input.requiredText("name", MAX_NAME),
        measure,
        input.optionalText("unitOfMeasure", 40),
        input.requiredEnum("direction", Direction.class),
        target == null ? null : target(target, measure, input.sound("measure")),
        sameAs);
  }

  private @Nullable Target target(JsonObjectInput input, Measure measure, boolean measured) {
    if (!input.has("text")) {
      return new Target(
          input.requiredEnum("operator", Target.Operator.class),
          input.requiredDecimal("value"),
          null);
    }
    var text = input.requiredText("text", MAX_NAME);
    if (input.has("operator") || input.has("value")) {
      faults.add(input.pointer(), FaultCodes.CONFLICTING, "目标值要么是数值（operator、value），要么是文字（text）");
      input.optionalEnum("operator", Target.Operator.class);
      input.optionalDecimal("value");
    }
    if (measured && measure == Measure.MILESTONE && !isDate(text)) {
      input.fault(
          "text",
          FaultCodes.BAD_FORMAT,
          "节点型指标的目标须是年、月或日（如2023、2023-09、2023-09-30），收到“%s”".formatted(text));
    }
    return new Target(null, null, text);
  }

  /** Whether it is a year, a month or a day that there is. */
  private static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate.parse((text + FIRST_DAY).substring(0, DAY_LENGTH));
      return true;
    } catch (DateTimeParseException noSuchDay) {
      return false;
    }
  }
}
