package cn.xunbao.query.sheet;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.sheet.SheetFile;
import cn.xunbao.edge.sheet.SheetWriter;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.duty.DutyPeriods;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.summary.LightInputs;
import cn.xunbao.query.summary.OverdueData;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A unit's sheet for a period over HTTP. */
@RestController
@AllowedToEveryRole
class SheetController {

  private static final String PATH = "/api/v1/programmes/{p}/sheets/{unit}/{period}";

  private final ReadAccess access;
  private final Facts facts;
  private final BusinessClock clock;

  SheetController(ReadAccess access, Facts facts, BusinessClock clock) {
    this.access = access;
    this.facts = facts;
    this.clock = clock;
  }

  @Operation(
      summary = "查一张表（本单位本期各项任务）",
      description =
          "逐项列出本单位牵头（应报）与责任、配合（协办，input=true）的任务：时限、状态、指标及上次报送值、其他单位本期已报内容、本单位已报内容、请本单位核对的疑点提示（仅本单位可见）。"
              + "JSON，或以 Accept 取Excel填报表（.xlsx），填好后原样上传。")
  @AsOfParameters
  @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  SheetView json(
      @PathVariable("p") String programme,
      @PathVariable("unit") String unit,
      @PathVariable("period") String period,
      Moment moment,
      Caller caller) {
    return sheet(programme, unit, period, moment, caller);
  }

  @GetMapping(path = PATH, produces = SheetFile.MEDIA_TYPE)
  ResponseEntity<byte[]> workbook(
      @PathVariable("p") String programme,
      @PathVariable("unit") String unit,
      @PathVariable("period") String period,
      Moment moment,
      Caller caller) {
    var sheet = sheet(programme, unit, period, moment, caller);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("%s-%s.xlsx".formatted(unit, period))
                .build()
                .toString())
        .body(SheetWriter.write(SheetForms.of(sheet, clock.simulated())));
  }

  private SheetView sheet(
      String programme, String unit, String code, Moment moment, Caller caller) {
    var state = access.programme(programme, moment, caller);
    if (!ReadAccess.isOffice(caller) && !caller.isBoundToUnit(unit)) {
      throw Rejections.forbidden("单位账号只能查本单位的填报表");
    }
    var period = DutyPeriods.named(state, code);
    if (state.tasks().stream().noneMatch(t -> state.involves(t.definition().task(), unit))) {
      throw Rejections.notFound("所查时点单位“%s”未参与方案“%s”".formatted(unit, programme));
    }
    var reports = PeriodReports.at(facts, programme, code, moment.position());
    var earlier = new Earlier(facts, state, unit, period);
    var before =
        PeriodReports.all(facts, programme, LightInputs.earlier(state, period), moment.position());
    var overdue = OverdueData.of(state, period, reports, before);
    return new SheetView(
        moment.asOf(),
        moment.position(),
        programme,
        unit,
        state.unitNames(period.lastDay()).apply(unit),
        code,
        period.chinese(),
        new SheetRows(
                state,
                reports,
                earlier,
                overdue,
                OpenQuestions.of(facts, state, unit, period, caller),
                period,
                unit,
                moment.asOf())
            .all());
  }
}
