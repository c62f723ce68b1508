package cn.xunbao.query.timeline;

import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.history.HistoryItem;
import cn.xunbao.query.trace.Paging;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The history of a task over HTTP. */
@RestController
@AllowedTo({Role.ADMIN, Role.REPORTER, Role.UNIT_HEAD, Role.COORDINATION_OFFICE, Role.AUDITOR})
class HistoryController {

  /** A year of a task with a dozen units fits on one page. */
  private static final int PAGE = Paging.MAX_SIZE;

  private final ReadAccess access;
  private final Selections selections;
  private final Timelines timelines;
  private final Paging paging;
  private final SensitiveReads reads;

  HistoryController(
      ReadAccess access,
      Selections selections,
      Timelines timelines,
      Paging paging,
      SensitiveReads reads) {
    this.access = access;
    this.selections = selections;
    this.timelines = timelines;
    this.paging = paging;
    this.reads = reads;
  }

  @Operation(
      summary = "查任务的全部历史",
      description =
          "逐条列出该任务的每项记录：何事、何人、为哪个单位、关于哪一期、何时记录与可知、此前与此后的内容。每页至多500条；"
              + "可从任一记录序号之后（after）或之前（before）起查，用 next、previous 前后翻页；以各条的 position 作 atPosition "
              + "查询其他内容，即得当时所见。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/tasks/{t}/history",
      produces = MediaType.APPLICATION_JSON_VALUE)
  HistoryPage history(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @ParameterObject @ModelAttribute TimelineQuery query,
      Moment asked,
      Caller caller,
      HttpServletRequest request) {
    var size = Paging.size(query.limit(), PAGE);
    var place = Place.of(query, asked, paging, request);
    var state = access.programme(programme, place.moment(), caller);
    var title = ReadAccess.task(state, task, caller).definition().title();
    var reader = ReadAccess.oversees(caller) ? null : caller.unit();
    var page =
        timelines.page(selections.ofTask(state, task, reader), place, size, state::unitNames);
    if (ReadAccess.oversees(caller)) {
      reads.note(caller, request);
    }
    return new HistoryPage(
        place.moment().asOf(),
        place.moment().position(),
        programme,
        task,
        title,
        page.items(),
        page.previous(),
        page.next());
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
   * @param previous cursor of the page before; null at the beginning
   * @param next cursor of the next page; null at the end
   */
  record HistoryPage(
      Instant asOf,
      long position,
      String programme,
      String task,
      String title,
      List<HistoryItem> items,
      @Nullable String previous,
      @Nullable String next) {}
}
