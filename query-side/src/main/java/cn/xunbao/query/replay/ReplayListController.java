package cn.xunbao.query.replay;

import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How replays stand, over HTTP. */
@RestController
@RequestMapping("/api/v1/replays")
@AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
class ReplayListController {

  private static final int PAGE = 100;

  private final ReplayDesk desk;
  private final SensitiveReads journal;

  ReplayListController(ReplayDesk desk, SensitiveReads journal) {
    this.desk = desk;
    this.journal = journal;
  }

  @Operation(
      summary = "查重放任务",
      description = "由新到旧，每页100条。重放由事件记录从头推算全部事实，不对外产生任何作用。限系统管理员、总协调办公室和审计，账号不得限于单个方案。")
  @GetMapping
  ReplayPage list(
      @Parameter(description = "只查此编号之前的，取上一页的 next")
          @RequestParam(name = "before", defaultValue = "" + Long.MAX_VALUE)
          long before,
      Caller caller) {
    ReplayScope.require(caller);
    var items = desk.newest(before, PAGE);
    return new ReplayPage(items, items.size() < PAGE ? null : items.getLast().id());
  }

  @Operation(
      summary = "查一次重放的进度",
      description =
          "状态、已处理与总事件数、速度、预计剩余秒数，以及何人何时所办。READY 表示推算结果与现行的不一致，须人工决定是否切换。限系统管理员、总协调办公室和审计。")
  @GetMapping("/{id}")
  ReplayDetail one(@PathVariable("id") long id, Caller caller) {
    ReplayScope.require(caller);
    return new ReplayDetail(existing(id), desk.acts(id));
  }

  @Operation(
      summary = "查一次重放发现的不一致",
      description = "逐条列出：哪一类、哪一键、自第几号记录起、现存值与推算值；最多保留前1000条，每页100条。每次查阅记入访问日志。限系统管理员、总协调办公室和审计。")
  @GetMapping("/{id}/differences")
  DifferencePage differences(
      @PathVariable("id") long id,
      @Parameter(description = "跳过前多少条，取上一页的 next")
          @RequestParam(name = "after", defaultValue = "0")
          long after,
      Caller caller,
      HttpServletRequest request) {
    ReplayScope.require(caller);
    var total = existing(id).differences();
    journal.note(caller, request);
    var items = desk.differences(id, after, PAGE);
    return new DifferencePage(
        total == null ? 0 : total, items, items.size() < PAGE ? null : after + PAGE);
  }

  private Replay existing(long id) {
    return desk.find(id).orElseThrow(() -> Rejections.notFound("没有第%d号重放".formatted(id)));
  }

  /**
   * A page of replays.
   *
   * @param items the replays, newest first
   * @param next what to ask for as {@code before}; null at the end
   */
  record ReplayPage(List<Replay> items, @Nullable Long next) {}

  /**
   * A replay with what was done about it by hand.
   *
   * @param replay the replay
   * @param acts what was done
   */
  record ReplayDetail(Replay replay, List<ReplayDesk.Done> acts) {}

  /**
   * A page of what differs.
   *
   * @param total how many things differ in all
   * @param items those that are kept, in the order in which they were found
   * @param next what to ask for as {@code after}; null at the end
   */
  record DifferencePage(long total, List<Difference> items, @Nullable Long next) {}
}
