package cn.xunbao.query.meeting;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.item.DecisionTaken;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.item.ItemLife;
import cn.xunbao.item.RequestLife;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.MeetingFact;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.Questions;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.item.ItemRow;
import cn.xunbao.query.request.QuestionRow;
import cn.xunbao.query.summary.IndicatorRow;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.LightInputs;
import cn.xunbao.query.summary.TenDayBrief;
import cn.xunbao.query.trace.ListPage;
import cn.xunbao.query.trace.PageStart;
import cn.xunbao.query.trace.Paging;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings over HTTP. */
@RestController
@RequestMapping(
    path = "/api/v1/programmes/{p}/meetings",
    produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedToEveryRole
class MeetingListController {

  private static final int PAGE = 100;

  private final ReadAccess access;
  private final Facts facts;
  private final Paging paging;

  MeetingListController(ReadAccess access, Facts facts, Paging paging) {
    this.access = access;
    this.facts = facts;
    this.paging = paging;
  }

  @Operation(summary = "查会议清单", description = "例会、调度会、联席会议及其议定事项编号，可按战役筛选，分页。")
  @AsOfParameters
  @GetMapping
  Meetings list(
      @PathVariable("p") String programme,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
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
    access.programme(programme, moment, caller);
    var page =
        ListPage.of(
            meetings(programme, moment),
            fact -> campaign == null || campaign.equals(fact.minutes().campaign()),
            start,
            size);
    return new Meetings(
        moment.asOf(),
        moment.position(),
        programme,
        page.items().stream().map(MeetingRow::of).toList(),
        page.next());
  }

  @Operation(summary = "查一次会议", description = "纪要全文及各议定事项的现状。")
  @AsOfParameters
  @GetMapping("/{m}")
  MeetingView one(
      @PathVariable("p") String programme,
      @PathVariable("m") String meeting,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var fact =
        facts
            .one(programme, FactKind.MEETING, meeting, moment.position())
            .orElseThrow(() -> Rejections.notFound("所查时点没有编号为“%s”的会议".formatted(meeting)));
    return new MeetingView(
        moment.asOf(),
        moment.position(),
        programme,
        MeetingRow.of(fact),
        fact.minutes().minutes(),
        rows(ItemKind.DECISION, life -> isOf(life, meeting), state, moment));
  }

  @Operation(
      summary = "拟下次会议议程",
      description = "由未办结的事项生成：结转的议定事项（及已结转几次会议）、逾期问题、未报告的批示、待答复的提请研究、最近结束的一旬亮红灯的指标。")
  @AsOfParameters
  @GetMapping("/agenda")
  @AllowedTo({Role.ADMIN, Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.AUDITOR})
  Agenda agenda(
      @PathVariable("p") String programme,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    if (campaign != null
        && state.campaigns().stream().noneMatch(known -> known.campaign() == campaign)) {
      throw Rejections.notFound("方案“%s”没有序号为%d的专项".formatted(programme, campaign));
    }
    var names = names(state, moment);
    var period = lastEnded(state, moment.asOf());
    return new Agenda(
        moment.asOf(),
        moment.position(),
        programme,
        campaign,
        Agenda.carried(
            TrackedItems.at(facts, programme, ItemKind.DECISION, moment.position())
                .heldAt(moment.asOf(), state),
            meetings(programme, moment),
            campaign,
            moment.asOf(),
            names),
        rows(
            ItemKind.PROBLEM,
            life -> life.isOverdue(moment.asOf()) && Agenda.concerns(life, campaign),
            state,
            moment),
        rows(
            ItemKind.INSTRUCTION,
            life -> life.isOpen() && Agenda.concerns(life, campaign),
            state,
            moment),
        Questions.at(facts, programme, moment.position()).stream()
            .map(question -> QuestionRow.of(question, moment.asOf(), names))
            .filter(row -> row.stage() != RequestLife.Stage.ANSWERED)
            .filter(row -> campaign == null || campaign.equals(row.campaign()))
            .toList(),
        period == null ? null : period.code(),
        period == null ? List.of() : redLights(state, period, campaign, moment));
  }

  private List<IndicatorRow> redLights(
      ProgrammeState state, Period period, @Nullable Integer campaign, Moment moment) {
    var programme = state.programme().programme();
    return TenDayBrief.derive(
            state,
            PeriodReports.at(facts, programme, period.code(), moment.position()),
            PeriodReports.all(
                facts, programme, LightInputs.earlier(state, period), moment.position()),
            null,
            TaskWork.NONE,
            moment.asOf(),
            period,
            campaign)
        .indicators()
        .stream()
        .filter(row -> row.light() == Light.RED)
        .toList();
  }

  private static @Nullable Period lastEnded(ProgrammeState state, Instant asOf) {
    var period =
        Period.containing(PeriodKind.XUN, asOf.atZone(Period.ZONE).toLocalDate()).previous();
    return period.year() == state.plan().year() ? period : null;
  }

  private List<ItemRow> rows(
      ItemKind kind, Predicate<ItemLife> wanted, ProgrammeState state, Moment moment) {
    var names = names(state, moment);
    return TrackedItems.at(facts, state.programme().programme(), kind, moment.position())
        .heldAt(moment.asOf(), state)
        .lives()
        .stream()
        .filter(wanted)
        .map(life -> ItemRow.of(life, moment.asOf(), names))
        .toList();
  }

  private List<MeetingFact> meetings(String programme, Moment moment) {
    return List.copyOf(facts.all(programme, FactKind.MEETING, moment.position()).values());
  }

  private static boolean isOf(ItemLife life, String meeting) {
    return ((DecisionTaken) life.opening()).meeting().equals(meeting);
  }

  private static UnaryOperator<String> names(ProgrammeState state, Moment moment) {
    return state.unitNames(moment.asOf().atZone(Period.ZONE).toLocalDate());
  }

  /**
   * Meetings.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param items in the order of their ids
   * @param next cursor of the next page; null at the end
   */
  record Meetings(
      Instant asOf,
      long position,
      String programme,
      List<MeetingRow> items,
      @Nullable String next) {}

  /**
   * One meeting.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param meeting what is known of it
   * @param minutes the minutes
   * @param decisions how the items stand that it decided on
   */
  record MeetingView(
      Instant asOf,
      long position,
      String programme,
      MeetingRow meeting,
      String minutes,
      List<ItemRow> decisions) {}
}
