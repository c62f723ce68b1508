package cn.xunbao.query.request;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.request.RequestId;
import cn.xunbao.item.RequestLife.Stage;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.Questions;
import cn.xunbao.query.trace.ListPage;
import cn.xunbao.query.trace.PageStart;
import cn.xunbao.query.trace.Paging;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions that were submitted upwards, over HTTP. */
@RestController
@RequestMapping(
    path = "/api/v1/programmes/{p}/requests",
    produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedToEveryRole
class RequestListController {

  private static final int PAGE = 100;

  private final ReadAccess access;
  private final Facts facts;
  private final Chronicle chronicle;
  private final Paging paging;

  RequestListController(ReadAccess access, Facts facts, Chronicle chronicle, Paging paging) {
    this.access = access;
    this.facts = facts;
    this.chronicle = chronicle;
    this.paging = paging;
  }

  @Operation(summary = "查提请研究事项", description = "按单位、战役、环节筛选，分页；单位账号只能查本单位提请的。")
  @AsOfParameters
  @GetMapping
  Requests list(
      @PathVariable("p") String programme,
      @RequestParam(name = "unit", required = false) @Nullable String unit,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      @RequestParam(name = "stage", required = false) @Nullable Stage stage,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      Moment asked,
      Caller caller,
      HttpServletRequest request) {
    var size = Paging.size(limit, PAGE);
    var start =
        paging
            .start(cursor, 1, asked, request)
            .orElseGet(() -> new PageStart(asked, ListPage.BEGINNING));
    var moment = start.moment();
    var state = access.programme(programme, moment, caller);
    var whose = ReadAccess.unitAsked(caller, unit);
    var page =
        ListPage.of(
            rows(state, moment),
            row ->
                (whose == null || whose.equals(row.unit()))
                    && (campaign == null || campaign.equals(row.campaign()))
                    && (stage == null || stage == row.stage()),
            start,
            size);
    return new Requests(moment.asOf(), moment.position(), programme, page.items(), page.next());
  }

  @Operation(summary = "查一件提请研究事项", description = "答复的 ETag 用于答复、提交会议研究的 If-Match。")
  @AsOfParameters
  @GetMapping("/{i}")
  ResponseEntity<RequestView> one(
      @PathVariable("p") String programme,
      @PathVariable("i") String request,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var row =
        rows(state, moment).stream()
            .filter(one -> one.request().equals(request))
            .findFirst()
            .orElseThrow(() -> Rejections.notFound("所查时点没有编号为“%s”的提请研究事项".formatted(request)));
    if (!ReadAccess.isOffice(caller) && (row.unit() == null || !caller.isBoundToUnit(row.unit()))) {
      throw Rejections.forbidden("该事项不由本单位提请，不能查阅");
    }
    var version =
        chronicle.versionOf(new RequestId(programme, request).toString(), moment.position());
    var answer = ResponseEntity.ok();
    version.ifPresent(number -> answer.eTag(new EntityTag(number).toString()));
    return answer.body(new RequestView(moment.asOf(), moment.position(), programme, row));
  }

  private List<QuestionRow> rows(ProgrammeState state, Moment moment) {
    var names = state.unitNames(moment.asOf().atZone(Period.ZONE).toLocalDate());
    return Questions.at(facts, state.programme().programme(), moment.position()).stream()
        .map(question -> QuestionRow.of(question, moment.asOf(), names))
        .toList();
  }

  /**
   * Questions.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param items in the order of their ids
   * @param next cursor of the next page; null at the end
   */
  record Requests(
      Instant asOf,
      long position,
      String programme,
      List<QuestionRow> items,
      @Nullable String next) {}

  /**
   * One question.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param request how it stands
   */
  record RequestView(Instant asOf, long position, String programme, QuestionRow request) {}
}
