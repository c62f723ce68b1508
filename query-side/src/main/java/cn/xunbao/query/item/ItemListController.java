package cn.xunbao.query.item;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ProblemGrade;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.item.ItemLife;
import cn.xunbao.item.ItemLife.Stage;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.item.ItemView.ItemFactView;
import cn.xunbao.query.trace.Actor;
import cn.xunbao.query.trace.ListPage;
import cn.xunbao.query.trace.PageStart;
import cn.xunbao.query.trace.Paging;
import cn.xunbao.query.trace.StreamEvents;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of items and single ones over HTTP; each kind has its own path. */
@AllowedToEveryRole
abstract class ItemListController {

  private static final int PAGE = 100;

  private final ItemKind kind;
  private final ReadAccess access;
  private final Facts facts;
  private final StreamEvents events;
  private final Paging paging;

  ItemListController(
      ItemKind kind, ReadAccess access, Facts facts, StreamEvents events, Paging paging) {
    this.kind = kind;
    this.access = access;
    this.facts = facts;
    this.events = events;
    this.paging = paging;
  }

  @Operation(
      summary = "查事项清单",
      description = "按单位、战役、任务、环节、是否逾期、等级（仅问题）、时限（不晚于所给日期）筛选；单位账号只能查本单位承办的事项。")
  @AsOfParameters
  @GetMapping
  ItemPage list(
      @PathVariable("p") String programme,
      @RequestParam(name = "unit", required = false) @Nullable String unit,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      @RequestParam(name = "task", required = false) @Nullable String task,
      @RequestParam(name = "stage", required = false) @Nullable Stage stage,
      @RequestParam(name = "overdue", required = false) @Nullable Boolean overdue,
      @RequestParam(name = "grade", required = false) @Nullable ProblemGrade grade,
      @RequestParam(name = "dueBy", required = false) @Nullable LocalDate dueBy,
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
    var recorded = TrackedItems.at(facts, programme, kind, moment.position());
    var state = access.programme(programme, moment, caller, isHeldToOneOf(recorded, moment));
    var all = recorded.heldAt(moment.asOf(), state).lives();
    var filter =
        new ItemFilter(
            ReadAccess.unitAsked(caller, unit),
            campaign,
            task,
            stage,
            overdue,
            grade,
            dueBy == null ? null : dueBy.plusDays(1).atStartOfDay(Period.ZONE).toInstant());
    var page = ListPage.of(all, life -> filter.wants(life, moment.asOf()), start, size);
    var names = names(state, moment);
    return new ItemPage(
        moment.asOf(),
        moment.position(),
        programme,
        page.items().stream().map(life -> ItemRow.of(life, moment.asOf(), names)).toList(),
        page.next());
  }

  @Operation(
      summary = "查一件事项",
      description =
          "现状、在承办单位与在督办方的时间、问题所据报送及其是否属实存在，以及全部记录（何事、何人、何时记录、何时可知）；答复的 ETag 用于各项办理的 If-Match。")
  @AsOfParameters
  @GetMapping("/{i}")
  ResponseEntity<ItemView> one(
      @PathVariable("p") String programme,
      @PathVariable("i") String item,
      Moment moment,
      Caller caller) {
    var recorded = recorded(programme, item, moment);
    var found = life(programme, item, moment);
    var state =
        access.programme(
            programme,
            moment,
            caller,
            (there, unit) -> wasHeld(unit, recorded) || isHeld(unit, found, there, moment));
    var life = TrackedItems.heldAt(found, moment.asOf(), state);
    requireOwn(caller, recorded, life);
    var names = names(state, moment);
    return ResponseEntity.ok()
        .eTag(new EntityTag(recorded.getLast().sequence()).toString())
        .body(
            new ItemView(
                moment.asOf(),
                moment.position(),
                programme,
                ItemRow.of(life, moment.asOf(), names),
                CitedReport.by(life.opening(), at -> events.at(at, moment.position())),
                recorded.stream().map(event -> fact(event, state)).toList()));
  }

  private ItemLife life(String programme, String item, Moment moment) {
    return Optional.of(item)
        .filter(id -> StreamId.isPart(id, ItemId.MAX_ITEM))
        .flatMap(id -> TrackedItems.one(facts, programme, kind, id, moment.position()))
        .orElseThrow(() -> Rejections.notFound("所查时点没有编号为“%s”的%s".formatted(item, kind.chinese())));
  }

  private List<RecordedEvent> recorded(String programme, String item, Moment moment) {
    return StreamId.isPart(programme, ProgrammeId.MAX_ID) && StreamId.isPart(item, ItemId.MAX_ITEM)
        ? events.of(new ItemId(kind, programme, item), moment.position())
        : List.of();
  }

  /** Units answer for what they are held to, whether or not they have a part in a task. */
  static BiPredicate<ProgrammeState, String> isHeldToOneOf(TrackedItems items, Moment moment) {
    return (state, unit) ->
        items.heldAt(moment.asOf(), state).lives().stream()
            .anyMatch(life -> unit.equals(life.unit()));
  }

  private static boolean isHeld(String unit, ItemLife life, ProgrammeState state, Moment moment) {
    return unit.equals(TrackedItems.heldAt(life, moment.asOf(), state).unit());
  }

  private static boolean wasHeld(@Nullable String unit, List<RecordedEvent> events) {
    return unit != null && events.stream().anyMatch(event -> unit.equals(event.subject().unit()));
  }

  /** A unit sees what it is or was held to. */
  private static void requireOwn(Caller caller, List<RecordedEvent> events, ItemLife life) {
    if (!ReadAccess.isOffice(caller)
        && !wasHeld(caller.unit(), events)
        && !Objects.equals(caller.unit(), life.unit())) {
      throw Rejections.forbidden("该事项不由本单位承办，不能查阅");
    }
  }

  private static ItemFactView fact(RecordedEvent recorded, ProgrammeState state) {
    var then = state.unitNames(recorded.recordedAt().atZone(Period.ZONE).toLocalDate());
    return new ItemFactView(
        recorded.position(),
        recorded.type(),
        ItemSentences.of((ItemEvent) recorded.event(), then),
        Actor.of(recorded.metadata()),
        recorded.recordedAt(),
        recorded.knownAt(),
        recorded.event());
  }

  private static UnaryOperator<String> names(ProgrammeState state, Moment moment) {
    return state.unitNames(moment.asOf().atZone(Period.ZONE).toLocalDate());
  }

  /**
   * A page of items.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param items in the order of their ids
   * @param next cursor of the next page; null at the end
   */
  record ItemPage(
      Instant asOf, long position, String programme, List<ItemRow> items, @Nullable String next) {}
}
