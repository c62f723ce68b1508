package cn.xunbao.query.duty;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ReportAttachments;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One report over HTTP; its {@code ETag} is what decisions about it ask for. */
@RestController
@AllowedToEveryRole
class ReportViewController {

  private final ReadAccess access;
  private final Facts facts;
  private final Chronicle chronicle;

  ReportViewController(ReadAccess access, Facts facts, Chronicle chronicle) {
    this.access = access;
    this.facts = facts;
    this.chronicle = chronicle;
  }

  @Operation(
      summary = "查一件报送",
      description = "现状、时限、内容、共同牵头单位会签意见、在单位与在审核方的时间，本单位另见送审稿；答复的 ETag 用于审核、退回等操作的 If-Match。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/tasks/{t}/reports/{period}/{u}",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ReportView> report(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String code,
      @PathVariable("u") String unit,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var period = DutyPeriods.named(state, code);
    requirePart(caller, state, task, unit);
    var version =
        chronicle.versionOf(
            new ReportId(programme, task, unit, code).toString(), moment.position());
    var reports = PeriodReports.at(facts, programme, code, moment.position());
    var report = reports.report(task, unit);
    var dueAt = state.rules().dueAt(period);
    var names = state.unitNames(dueAt.atZone(Period.ZONE).toLocalDate());
    var answer = ResponseEntity.ok();
    version.ifPresent(number -> answer.eTag(new EntityTag(number).toString()));
    return answer.body(
        ReportView.of(
            new ReportView.Subject(programme, task, unit, names.apply(unit), code),
            moment.asOf(),
            moment.position(),
            dueAt,
            reports.life(task, unit),
            reports.concurrences(task, unit).stream()
                .map(said -> ConcurrenceView.of(said, names))
                .toList(),
            caller.isBoundToUnit(unit)
                ? draft(new ReportId(programme, task, unit, code), moment)
                : null,
            report == null ? null : report.content(),
            ReportAttachments.of(facts, programme, code, task, unit, moment.position()).stream()
                .map(AttachmentItem::of)
                .toList()));
  }

  /** The draft that is open: what takes effect after it ends it. */
  private @Nullable DraftView draft(ReportId report, Moment moment) {
    var key = PeriodReports.key(report);
    var programme = report.programme();
    var said = facts.one(programme, FactKind.REPORT, key, moment.position());
    return facts
        .one(programme, FactKind.REPORT_DRAFT, key, moment.position())
        .filter(draft -> said.isEmpty() || said.get().position() < draft.position())
        .map(
            draft ->
                DraftView.of(
                    draft,
                    facts.one(programme, FactKind.DRAFT_STEP, key, moment.position()).orElse(null)))
        .orElse(null);
  }

  private static void requirePart(Caller caller, ProgrammeState state, String task, String unit) {
    if (state.task(task).isEmpty() || !state.involves(task, unit)) {
      throw Rejections.notFound("所查时点单位“%s”与任务“%s”无关".formatted(unit, task));
    }
    var own = caller.unit();
    if (caller.has(Role.REPORTER, Role.UNIT_HEAD) && (own == null || !state.involves(task, own))) {
      throw Rejections.forbidden("本单位未参与任务“%s”，不能查阅其报送".formatted(task));
    }
  }
}
