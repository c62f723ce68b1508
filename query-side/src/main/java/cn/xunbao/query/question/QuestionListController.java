package cn.xunbao.query.question;

import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.duty.DutyPeriods;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.QuestionAnswers;
import cn.xunbao.query.trace.ListPage;
import cn.xunbao.query.trace.PageStart;
import cn.xunbao.query.trace.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about reports, over HTTP. */
@RestController
@AllowedTo({Role.REPORTER, Role.UNIT_HEAD, Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.AUDITOR})
class QuestionListController {

  private static final int PAGE = 100;

  private final ReadAccess access;
  private final Facts facts;
  private final Paging paging;

  QuestionListController(ReadAccess access, Facts facts, Paging paging) {
    this.access = access;
    this.facts = facts;
    this.paging = paging;
  }

  @Operation(
      summary = "查疑点提示（请单位核对的事项）",
      description =
          "累计数下降、临近时限变动较大、截稿后更正、文字雷同，以问题形式先只提示本单位，附所据记录的序号；单位说明后，或报送时限（时限后产生的，自产生之日）起"
              + "满规则所定工作日（默认3个），统筹协调机构、本专班和审计才能看到。已写明原因的下降不提示，列在explained。更正报送后提示自行消失；不计数、不排名、不计分。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/questions",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ReportQuestions list(
      @PathVariable("p") String programme,
      @RequestParam(name = "period", required = false) @Nullable String period,
      @RequestParam(name = "unit", required = false) @Nullable String unit,
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
    var code = period == null ? null : DutyPeriods.named(state, period).code();
    var questions =
        Questions.of(
            facts,
            state,
            report ->
                (whose == null || whose.equals(report.unit()))
                    && (code == null || code.equals(report.period())));
    var openness = new Openness(state, caller, moment.asOf());
    var page =
        ListPage.of(
            rows(state, questions, moment),
            row -> openness.sees(row.question(), row.shown().answer() != null),
            start,
            size);
    return new ReportQuestions(
        moment.asOf(),
        moment.position(),
        programme,
        page.items().stream().map(Row::shown).toList(),
        cursor != null ? List.of() : questions.explained().stream().filter(openness::sees).toList(),
        page.next());
  }

  private record Row(Question question, QuestionRow shown) {}

  private List<Row> rows(ProgrammeState state, Questions questions, Moment moment) {
    var names = state.unitNames(moment.asOf().atZone(Period.ZONE).toLocalDate());
    var answers = QuestionAnswers.at(facts, state.programme().programme(), moment.position());
    return questions.asked().stream()
        .map(
            question ->
                new Row(
                    question,
                    QuestionRow.of(
                        question,
                        Openness.ownUntil(state, question),
                        answers.get(question.id()),
                        names)))
        .toList();
  }

  /**
   * Questions.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param items what is asked, in the order of periods, tasks and units
   * @param explained totals that fell for a stated reason, which isn't asked about; on the first
   *     page alone
   * @param next cursor of the next page; null at the end
   */
  @Schema(name = "ReportQuestions")
  record ReportQuestions(
      Instant asOf,
      long position,
      String programme,
      List<QuestionRow> items,
      List<ExplainedFall> explained,
      @Nullable String next) {}
}
