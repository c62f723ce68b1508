package cn.xunbao.command.report;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.BodyBytes;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.MaxBytes;
import cn.xunbao.edge.problem.RefusalListener;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.sheet.SheetFile;
import cn.xunbao.edge.sheet.SheetKey;
import cn.xunbao.edge.sheet.SheetReader;
import cn.xunbao.period.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One sheet instead of one form a task: all reports of a unit for a period over HTTP. */
@RestController
class SheetController {

  private static final String PATH = "/api/v1/programmes/{p}/sheets/{unit}/{period}";

  private final SheetDesk desk;
  private final BusinessClock clock;
  private final RefusalListener refusals;

  SheetController(SheetDesk desk, BusinessClock clock, RefusalListener refusals) {
    this.desk = desk;
    this.clock = clock;
    this.refusals = refusals;
  }

  @Operation(
      summary = "一张表报送一期（本单位各项任务）",
      description =
          "mode=ALL（默认）：各行全部报送或全部不报送，有误时列出每一处，如/rows/3/values/0/indicator；"
              + "mode=EACH：逐行报送，各行分别答复。每项任务一行，至多500行；未列出的任务视为未填。请求体至多2 MiB。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ReportBodies.Sheet.class))))
  @PostMapping(PATH)
  @AllowedTo(Role.REPORTER)
  ResponseEntity<SheetAnswer> file(
      @PathVariable("p") String programme,
      @PathVariable("unit") String unit,
      @PathVariable("period") String period,
      @MaxBytes(SheetFile.MAX_BYTES) JsonBody body,
      HttpServletRequest request,
      Caller caller) {
    var now = clock.now();
    var sheet = own(caller, programme, unit, period);
    var input = SheetInput.of(body);
    return SheetAnswer.to(input, noted(request, desk.file(sheet, input, caller, now)));
  }

  @Operation(
      summary = "以Excel填报表报送一期（本单位各项任务）",
      description =
          "上传由本系统下载、填好的填报表（.xlsx），规则与JSON相同；整项留空的任务不报送；数值可注明数据所属期、来源、状态。"
              + "有误时一次列出每个单元格，如 填报表!N12；不计算公式。至多2 MiB。",
      requestBody =
          @RequestBody(
              content =
                  @Content(
                      mediaType = SheetFile.MEDIA_TYPE,
                      schema = @Schema(type = "string", format = "binary"))))
  @PostMapping(path = PATH, consumes = SheetFile.MEDIA_TYPE)
  @AllowedTo(Role.REPORTER)
  ResponseEntity<SheetAnswer> fileWorkbook(
      @PathVariable("p") String programme,
      @PathVariable("unit") String unit,
      @PathVariable("period") String period,
      @Parameter(description = "ALL：全部或全不（默认）；EACH：逐行")
          @RequestParam(name = "mode", defaultValue = "ALL")
          SheetInput.Mode mode,
      HttpServletRequest request,
      Caller caller) {
    var now = clock.now();
    var sheet = own(caller, programme, unit, period);
    var filled =
        SheetReader.read(
            BodyBytes.read(request, SheetFile.MAX_BYTES), new SheetKey(programme, unit, period));
    try {
      var input = SheetInput.of(filled, mode);
      var outcomes = noted(request, desk.file(sheet, input, caller, now));
      return SheetAnswer.to(
          input, outcomes.stream().map(outcome -> outcome.placed(filled::cell)).toList());
    } catch (RejectedException e) {
      throw new RejectedException(e.rejection().placed(filled::cell));
    }
  }

  /** Rows that are refused by themselves are refusals like any other, though others are filed. */
  private List<SheetOutcome> noted(HttpServletRequest request, List<SheetOutcome> outcomes) {
    for (var outcome : outcomes) {
      var refusal = outcome.refusal();
      if (refusal != null) {
        refusals.refused(request, refusal);
      }
    }
    return outcomes;
  }

  private static SheetId own(Caller caller, String programme, String unit, String period) {
    if (!ReportPaths.unitOf(caller, programme).equals(unit)) {
      throw Rejections.forbidden("只能报送本单位的填报表");
    }
    if (Period.tryParse(period).isEmpty()) {
      throw Rejections.notFound("没有编码为“%s”的期次".formatted(period));
    }
    return new SheetId(programme, unit, period);
  }
}
