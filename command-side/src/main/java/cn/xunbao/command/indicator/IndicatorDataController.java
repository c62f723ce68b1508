package cn.xunbao.command.indicator;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.ExpectedVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** New indicators, values of goals and figures from above, over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/indicators")
class IndicatorDataController {

  private final IndicatorDesk desk;
  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;

  IndicatorDataController(IndicatorDesk desk, ProgrammeDirectory programmes, TaskDirectory tasks) {
    this.desk = desk;
    this.programmes = programmes;
    this.tasks = tasks;
  }

  @Operation(
      summary = "新增指标",
      description = "写明所属任务或战役序号，都不写的为全方案目标；须有依据文件。目标可以后下达。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = IndicatorBodies.Definition.class))))
  @PostMapping
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<IndicatorAnswer> define(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    caller.requireProgrammeScope(programme);
    var plan = programmes.require(programme);
    var faults = new Faults();
    var input = body.object(faults);
    var read = DefinitionReader.read(input, programme, plan, tasks);
    IndicatorScope.requireOffice(caller, programme, read.campaign());
    input.done();
    faults.throwIfAny();
    return desk.define(read.command(programme), caller);
  }

  @Operation(
      summary = "填报目标数值",
      description = "由数据责任单位填报战役、方案目标的数值，须写明数据所属期；累计数低于此前所属期的，须说明原因。任务的指标随任务报送。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = IndicatorBodies.Value.class))))
  @PostMapping("/{code}/values")
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD, Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<IndicatorAnswer> value(
      @PathVariable("p") String programme,
      @PathVariable("code") String code,
      JsonBody body,
      Caller caller) {
    var request = new IndicatorDesk.Request(programme, code, body, caller);
    var indicator = desk.indicator(request);
    var unit = IndicatorScope.requireOwner(caller, indicator);
    return desk.decide(
        request,
        indicator,
        ExpectedVersion.ANY,
        input -> new ReportValue(unit, ValueInput.readDated(input, code)));
  }

  @Operation(
      summary = "登记上级通报的数值或位次",
      description = "写明数据所属期、数值或位次（第几名、共几名）、发布单位和文号。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = IndicatorBodies.Inbound.class))))
  @PostMapping("/{code}/inbound")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<IndicatorAnswer> inbound(
      @PathVariable("p") String programme,
      @PathVariable("code") String code,
      JsonBody body,
      Caller caller) {
    var request = new IndicatorDesk.Request(programme, code, body, caller);
    var indicator = desk.indicator(request);
    IndicatorScope.requireOffice(caller, programme, indicator.campaign());
    return desk.decide(request, indicator, ExpectedVersion.ANY, ChangeReader::inbound);
  }
}
