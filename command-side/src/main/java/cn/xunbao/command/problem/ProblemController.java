package cn.xunbao.command.problem;

import cn.xunbao.command.item.HeldUnits;
import cn.xunbao.command.item.ItemController;
import cn.xunbao.command.item.ItemDesk;
import cn.xunbao.command.item.ItemScope;
import cn.xunbao.command.item.ItemStanding;
import cn.xunbao.command.item.ItemSubject;
import cn.xunbao.command.item.SuperviseProblem;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ProblemGrade;
import cn.xunbao.events.item.ProblemSource;
import cn.xunbao.events.item.SupervisionLevel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Problems over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/problems")
class ProblemController extends ItemController {

  private static final int MAX_PROBLEM = 2000;
  private static final int MAX_NUMBER = 100;
  private static final int MAX_POSITION = Integer.MAX_VALUE;

  private final ItemDesk desk;
  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;

  ProblemController(
      ItemDesk desk,
      ItemScope scope,
      HeldUnits units,
      ProgrammeDirectory programmes,
      TaskDirectory tasks) {
    super(ItemKind.PROBLEM, desk, scope, units);
    this.desk = desk;
    this.programmes = programmes;
    this.tasks = tasks;
  }

  @Operation(
      summary = "登记问题",
      description = "登记督查、热线、信访等发现的问题，编号由系统给出；来自单位报送的，注明该报送的记录序号。工作专班只能登记本专班的问题。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = ProblemBody.class))))
  @PostMapping
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ItemStanding> raise(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    caller.requireProgrammeScope(programme);
    programmes.require(programme);
    return desk.decide(
        body,
        caller,
        (input, now) -> {
          var subject = ItemSubject.read(input, programme, programmes, tasks);
          var source = input.requiredEnum("source", ProblemSource.class);
          var raised =
              new RaiseProblem(
                  programme,
                  subject,
                  source,
                  input.requiredEnum("grade", ProblemGrade.class),
                  input.requiredText("text", MAX_PROBLEM),
                  foundAt(input, now),
                  reportPosition(input, source));
          if (input.sound("task", "campaign")) {
            ItemScope.requireOffice(caller, programme, subject.campaign());
          }
          return raised;
        });
  }

  @Operation(
      summary = "督办",
      description = "对承办单位未办结的问题发督办函或挂牌督办，须有文号。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = SupervisionBody.class))))
  @PostMapping("/{i}/supervision")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ItemStanding> supervise(
      @PathVariable("p") String programme,
      @PathVariable("i") String item,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = run(caller, programme, item);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new SuperviseProblem(
                id,
                input.requiredEnum("level", SupervisionLevel.class),
                input.requiredText("number", MAX_NUMBER),
                input.optionalText("text", MAX_TEXT),
                expected));
  }

  private static Instant foundAt(JsonObjectInput input, Instant now) {
    var foundAt = input.optionalInstant("foundAt");
    if (foundAt != null && foundAt.isAfter(now)) {
      input.fault("foundAt", "in-the-future", "发现时间不得晚于现在");
    }
    return foundAt == null ? now : foundAt;
  }

  private static @Nullable Long reportPosition(JsonObjectInput input, ProblemSource source) {
    var position = input.optionalInt("reportPosition", 1, MAX_POSITION);
    if (position == null
        && source == ProblemSource.REPORT
        && input.sound("source", "reportPosition")) {
      input.fault("reportPosition", FaultCodes.REQUIRED, "来自单位报送的问题，须注明该报送的记录序号");
    }
    return position == null ? null : Long.valueOf(position);
  }

  @Schema(name = "ProblemBody")
  private record ProblemBody(
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description =
                  "来源：REPORT 单位报送，INSPECTION 督查，HOTLINE 热线，COMPLAINT 信访投诉，MEETING 会议，OTHER 其他")
          ProblemSource source,
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "等级：ORDINARY 一般，MAJOR 较大，GRAVE 重大")
          ProblemGrade grade,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "展销会场地手续未办结。") String text,
      @Schema(example = "1.01", description = "所属任务") String task,
      @Schema(description = "所属战役序号；写明任务的可不填") Integer campaign,
      @Schema(description = "发现时间；不填为现在") String foundAt,
      @Schema(description = "所据报送的记录序号；来源为 REPORT 时必填") Long reportPosition) {}

  @Schema(name = "SupervisionBody")
  private record SupervisionBody(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "LETTER 督办函，LISTED 挂牌督办")
          SupervisionLevel level,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "文号", example = "吉督函〔2023〕7号")
          String number,
      @Schema(description = "督办要求") String text) {}
}
