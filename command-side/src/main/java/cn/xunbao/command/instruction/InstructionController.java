package cn.xunbao.command.instruction;

import cn.xunbao.command.item.HeldUnits;
import cn.xunbao.command.item.ItemController;
import cn.xunbao.command.item.ItemDesk;
import cn.xunbao.command.item.ItemScope;
import cn.xunbao.command.item.ItemStanding;
import cn.xunbao.command.item.ItemSubject;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.period.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leaders' instructions over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/instructions")
class InstructionController extends ItemController {

  private static final int MAX_NAME = 100;
  private static final int MAX_INSTRUCTION = 2000;
  private static final int MAX_CODE = 10;

  private final ItemDesk desk;
  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;

  InstructionController(
      ItemDesk desk,
      ItemScope scope,
      HeldUnits units,
      ProgrammeDirectory programmes,
      TaskDirectory tasks) {
    super(ItemKind.INSTRUCTION, desk, scope, units);
    this.desk = desk;
    this.programmes = programmes;
    this.tasks = tasks;
  }

  @Operation(
      summary = "登记批示",
      description = "登记领导对简报（注明期次）或其他记录（注明序号）的批示：何人、何职务、何时、内容；编号由系统给出。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = InstructionBody.class))))
  @PostMapping
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ItemStanding> give(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    caller.requireProgrammeScope(programme);
    programmes.require(programme);
    return desk.decide(
        body,
        caller,
        (input, now) -> {
          var subject = ItemSubject.read(input, programme, programmes, tasks);
          var position = input.optionalInt("position", 1, Integer.MAX_VALUE);
          var given =
              new GiveInstruction(
                  programme,
                  subject,
                  input.requiredText("leader", MAX_NAME),
                  input.requiredText("post", MAX_NAME),
                  input.requiredText("text", MAX_INSTRUCTION),
                  givenOn(input, BusinessDay.of(now)),
                  period(input),
                  position == null ? null : Long.valueOf(position));
          if (input.sound("task", "campaign")) {
            ItemScope.requireOffice(caller, programme, subject.campaign());
          }
          return given;
        });
  }

  private static LocalDate givenOn(JsonObjectInput input, LocalDate today) {
    var day = input.optionalDate("givenOn");
    if (day != null && day.isAfter(today)) {
      input.fault("givenOn", "in-the-future", "批示日期不得晚于今天");
    }
    return day == null ? today : day;
  }

  private static @Nullable String period(JsonObjectInput input) {
    var code = input.optionalText("period", MAX_CODE);
    if (code != null && Period.tryParse(code).isEmpty()) {
      input.fault("period", FaultCodes.BAD_FORMAT, "“%s”不是期次编码（应如2023-04-X1）".formatted(code));
    }
    return code;
  }

  @Schema(name = "InstructionBody")
  private record InstructionBody(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "批示领导姓名", example = "龙大山")
          String leader,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "职务", example = "市长") String post,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "批示内容", example = "请抓紧补齐短板。")
          String text,
      @Schema(description = "批示日期；不填为今天", example = "2023-04-14") String givenOn,
      @Schema(description = "所批简报的期次", example = "2023-04-X1") String period,
      @Schema(description = "所批记录的序号") Long position,
      @Schema(example = "1.01", description = "所属任务") String task,
      @Schema(description = "所属战役序号；写明任务的可不填") Integer campaign) {}
}
