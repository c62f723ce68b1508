package cn.xunbao.command.programme;

import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.events.programme.TaskForceGroup;
import cn.xunbao.period.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes of task forces, and the end of the year, over HTTP. */
@RestController
class TaskForceController {

  private static final int MAX_NAME = 200;
  private static final int MAX_CODE = 40;
  private static final int MAX_UNITS = 500;
  private static final int MAX_GROUPS = 50;
  private static final int MAX_TASKS = 5000;

  private final ProgrammeChanges changes;
  private final ProgrammeDirectory programmes;

  TaskForceController(ProgrammeChanges changes, ProgrammeDirectory programmes) {
    this.changes = changes;
    this.programmes = programmes;
  }

  @Operation(
      summary = "调整工作专班",
      description = "写明调整后的全部情况（召集人、办公室所在单位、成员单位、专项组），未写的即为没有。须带 If-Match（专班的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = RuleBodies.Force.class))))
  @PostMapping("/api/v1/programmes/{p}/campaigns/{c}/task-force")
  @AllowedTo({Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<SetUp> setUp(
      @PathVariable("p") String programme,
      @PathVariable("c") int campaign,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    caller.requireProgrammeScope(programme);
    if (!programmes.require(programme).campaigns().containsKey(campaign)) {
      throw Rejections.notFound("方案“%s”没有序号为%d的专项".formatted(programme, campaign));
    }
    return changes.decide(
        new ProgrammeChanges.Request(programme, body, precondition, caller),
        (input, now) -> read(campaign, input, now),
        (event, now) -> new SetUp(programme, campaign, now));
  }

  @Operation(
      summary = "方案年度办结",
      description = "本年度最后一期结束后办理。办结后不再调整分工和规则，往期仍可报送、更正，仍可查询。须带 If-Match（方案规则的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = RuleBodies.Closing.class))))
  @PostMapping("/api/v1/programmes/{p}/closure")
  @AllowedTo(Role.COORDINATION_OFFICE)
  ResponseEntity<Closed> close(
      @PathVariable("p") String programme,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return changes.decide(
        new ProgrammeChanges.Request(programme, body, precondition, caller),
        (input, now) -> new CloseProgramme(input.requiredText("basis", RuleReader.MAX_BASIS)),
        (event, now) -> new Closed(programme, now));
  }

  private static SetUpTaskForce read(int campaign, JsonObjectInput input, Instant now) {
    var on = input.optionalDate("on");
    var taskForce =
        new TaskForce(
            input.optionalText("hostUnit", MAX_CODE),
            input.optionalText("firstConvener", MAX_NAME),
            input.optionalText("convener", MAX_NAME),
            input.optionalText("deputyConvener", MAX_NAME),
            input.texts("memberUnits", MAX_UNITS, MAX_CODE));
    return new SetUpTaskForce(
        campaign,
        taskForce,
        groups(input),
        Objects.requireNonNullElseGet(on, () -> now.atZone(Period.ZONE).toLocalDate()),
        input.requiredText("basis", RuleReader.MAX_BASIS));
  }

  private static List<TaskForceGroup> groups(JsonObjectInput input) {
    return input.objects("groups", MAX_GROUPS).stream()
        .map(
            group ->
                new TaskForceGroup(
                    group.requiredText("name", MAX_NAME),
                    group.optionalText("hostUnit", MAX_CODE),
                    group.texts("tasks", MAX_TASKS, MAX_CODE)))
        .toList();
  }

  /**
   * What is answered to a change.
   *
   * @param programme id of the programme
   * @param campaign ordinal of the campaign
   * @param recordedAt when it was recorded
   */
  record SetUp(String programme, int campaign, Instant recordedAt) {}

  /**
   * What is answered to the closure.
   *
   * @param programme id of the programme
   * @param closedAt when it was closed
   */
  record Closed(String programme, Instant closedAt) {}
}
