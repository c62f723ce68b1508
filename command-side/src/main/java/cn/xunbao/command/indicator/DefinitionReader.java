package cn.xunbao.command.indicator;

import cn.xunbao.command.programme.ProgrammeView;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.indicator.IndicatorDefined;
import cn.xunbao.events.indicator.IndicatorId;
import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * Reads a new indicator.
 *
 * @param task code of the task; null: a goal
 * @param campaign ordinal of the campaign; null: the whole programme
 * @param definition what it is
 * @param document the document that does so
 */
record DefinitionReader(
    @Nullable String task,
    @Nullable Integer campaign,
    IndicatorDefinition definition,
    String document) {

  private static final int MAX_CAMPAIGN = 9999;
  private static final int MAX_NAME = 500;
  private static final int MAX_UNIT = 40;

  static DefinitionReader read(
      JsonObjectInput input, String programme, ProgrammeView plan, TaskDirectory tasks) {
    var task = input.optionalText("task", TaskId.MAX_CODE);
    var campaign = input.optionalInt("campaign", 1, MAX_CAMPAIGN);
    if (campaign != null && !plan.campaigns().containsKey(campaign)) {
      input.fault("campaign", FaultCodes.UNKNOWN_VALUE, "方案没有第%d个战役".formatted(campaign));
    }
    var known = task == null ? null : tasks.find(programme, task).orElse(null);
    if (task != null && known == null) {
      input.fault("task", FaultCodes.UNKNOWN_VALUE, "方案中没有编码为“%s”的任务".formatted(task));
    }
    if (task != null && campaign != null) {
      input.fault("campaign", FaultCodes.CONFLICTING, "任务的指标不必写战役序号");
    }
    return new DefinitionReader(
        task,
        known == null ? campaign : Integer.valueOf(known.definition().campaign()),
        definition(input),
        ChangeReader.document(input));
  }

  private static IndicatorDefinition definition(JsonObjectInput input) {
    var code = input.requiredText("code", IndicatorId.MAX_CODE);
    if (input.sound("code") && !StreamId.isPart(code, IndicatorId.MAX_CODE)) {
      input.fault("code", FaultCodes.BAD_FORMAT, "编码只能用字母、数字和 . _ -");
    }
    var target = input.optionalObject("target");
    return new IndicatorDefinition(
        code,
        input.requiredText("name", MAX_NAME),
        input.requiredEnum("measure", Measure.class),
        input.optionalText("unitOfMeasure", MAX_UNIT),
        input.requiredEnum("direction", Direction.class),
        target == null ? null : ChangeReader.goal(target),
        null);
  }

  DefineIndicator command(String programme) {
    return new DefineIndicator(
        new IndicatorId(programme, definition.code()),
        new IndicatorDefined(
            programme,
            definition.code(),
            task,
            task == null ? campaign : null,
            definition,
            document));
  }
}
