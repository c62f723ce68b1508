package cn.xunbao.query.history;

import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ReminderFact;
import cn.xunbao.query.trace.PageStart;
import cn.xunbao.query.trace.Paging;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of a task over HTTP. */
@RestController
@AllowedTo({Role.ADMIN, Role.REPORTER, Role.UNIT_HEAD, Role.COORDINATION_OFFICE, Role.AUDITOR})
class HistoryController {

  /** A year of a task with a dozen units fits on one page. */
  private static final int PAGE = Paging.MAX_SIZE;

  private final ReadAccess access;
  private final Facts facts;
  private final TaskEvents events;
  private final Paging paging;
  private final SensitiveReads reads;

  HistoryController(
      ReadAccess access, Facts facts, TaskEvents events, Paging paging, SensitiveReads reads) {
    this.access = access;
    this.facts = facts;
    this.events = events;
    this.paging = paging;
    this.reads = reads;
  }

  @Operation(summary = "查任务的全部历史", description = "逐条列出该任务的每项记录：何事、何人、为哪个单位、何时、此前与此后的内容。每页至多500条。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/tasks/{t}/history",
      produces = MediaType.APPLICATION_JSON_VALUE)
  HistoryPage history(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      Moment asked,
      Caller caller,
      HttpServletRequest request) {
    var size = Paging.size(limit, PAGE);
    var start =
        paging.start(cursor, 1, asked, request).orElseGet(() -> new PageStart(asked, List.of(0L)));
    var state = access.programme(programme, start.moment(), caller);
    var title = title(state, task);
    requirePart(caller, state, task);
    var reader = ReadAccess.oversees(caller) ? null : caller.unit();
    var page = page(state, task, start, reader, size);
    if (ReadAccess.oversees(caller)) {
      reads.note(caller, request);
    }
    return new HistoryPage(
        start.moment().asOf(),
        start.moment().position(),
        programme,
        task,
        title,
        page.size() > size ? page.subList(0, size) : page,
        page.size() > size
            ? new PageStart(start.moment(), List.of(page.get(size - 1).position())).encode()
            : null);
  }

  private static String title(ProgrammeState state, String task) {
    return state
        .task(task)
        .orElseThrow(() -> Rejections.notFound("所查时点方案中没有编号为“%s”的任务".formatted(task)))
        .definition()
        .title();
  }

  private static void requirePart(Caller caller, ProgrammeState state, String task) {
    var unit = caller.unit();
    if (!ReadAccess.oversees(caller) && (unit == null || !state.involves(task, unit))) {
      throw Rejections.forbidden("本单位未参与任务“%s”，不能查阅其历史".formatted(task));
    }
  }

  /** One more than the size, if there are more. */
  private List<HistoryItem> page(
      ProgrammeState state, String task, PageStart start, @Nullable String reader, int size) {
    var after = start.place(0);
    var upTo = start.moment().position();
    var programme = state.programme().programme();
    var found =
        events.page(
            programme, task, reminders(programme, task, upTo), after, upTo, reader, size + 1);
    return TaskHistory.of(found, state::unitNames).stream()
        .filter(item -> item.position() > after)
        .toList();
  }

  private List<Long> reminders(String programme, String task, long upTo) {
    return facts.all(programme, FactKind.REMINDER, upTo).values().stream()
        .filter(fact -> fact.reminder().tasks().contains(task))
        .map(ReminderFact::position)
        .toList();
  }

  /**
   * A page of a task's history.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param task code of the task
   * @param title the task's text
   * @param items facts, oldest first
   * @param next cursor of the next page; null at the end
   */
  record HistoryPage(
      Instant asOf,
      long position,
      String programme,
      String task,
      String title,
      List<HistoryItem> items,
      @Nullable String next) {}
}
