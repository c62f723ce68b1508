package cn.xunbao.command.programme;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.MaxBytes;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Import of a programme over HTTP. */
@RestController
class ProgrammeController {

  /** A plan of a county is about 200 KiB. */
  private static final long MAX_BYTES = 8L << 20;

  private static final String EXAMPLE =
      """
      {"format": "xunbao.programme/1",
       "programme": {"id": "sample-2023", "title": "样例方案", "year": 2023, "divisionCode": "433101",
                     "rhythms": [{"period": "XUN", "product": "简报"}], "goals": []},
       "units": [{"code": "433101-027", "name": "市商务局", "kind": "DEPARTMENT", "aliases": []}],
       "campaigns": [{"ordinal": 1, "name": "经济增长主动仗", "term": "仗", "taskForce": {},
                      "rhythms": [], "goals": [],
                      "tasks": [{"code": "1.01", "title": "扩大社会消费",
                                 "leadUnits": ["433101-027"], "responsibleUnits": [],
                                 "supportingUnits": [], "indicators": []}]}],
       "breakdown": []}
      """;

  private final CommandDispatch dispatch;
  private final UnitClashes clashes;
  private final BusinessClock clock;

  ProgrammeController(CommandDispatch dispatch, UnitDirectory units, BusinessClock clock) {
    this.dispatch = dispatch;
    this.clashes = new UnitClashes(units);
    this.clock = clock;
  }

  @Operation(
      summary = "导入方案（总体方案文件）",
      description =
          "请求体为 xunbao.programme/1 格式的方案文件，至多8 MiB。全部导入或全部不导入；有误时列出每一处。dryRun=true 只检查不导入。",
      requestBody =
          @RequestBody(
              content =
                  @Content(
                      schema = @Schema(type = "object", description = "xunbao.programme/1"),
                      examples = @ExampleObject(EXAMPLE))))
  @PostMapping("/api/v1/programmes")
  @AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE})
  ResponseEntity<ImportCounts> adopt(
      @RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
      @MaxBytes(MAX_BYTES) JsonBody body,
      Caller caller) {
    var now = clock.now();
    var faults = new Faults();
    var file = new ProgrammeFileReader(clashes, faults).read(body);
    faults.throwIfAny();
    caller.requireProgrammeScope(file.programme().programme());
    Change<ImportCounts> change = dispatch.send(new ImportProgramme(file, dryRun), caller, now);
    return change.answer(HttpStatus.CREATED, counts -> counts);
  }
}
