package cn.xunbao.query.ledger;

import cn.xunbao.closing.ClosingLife.Stage;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.LightInputs;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger over HTTP. */
@RestController
@AllowedToEveryRole
class LedgerController {

  /** A whole plan fits on one page. */
  private static final int PAGE = 500;

  private final ReadAccess access;
  private final Facts facts;

  LedgerController(ReadAccess access, Facts facts) {
    this.access = access;
    this.facts = facts;
  }

  @Operation(
      summary = "查台账",
      description =
          "按专项、单位（牵头、责任或配合，含统称的成员和承接职责的单位）、亮灯、责任人员、销号环节（state）、完成时限（早于所给日期）、是否超期筛选；已调减或销号的任务仍列出并注明依据；亮灯与报送情况以最近结束的一旬为准。每页至多500项。")
  @AsOfParameters
  @GetMapping("/api/v1/programmes/{p}/tasks")
  LedgerPage ledger(
      @PathVariable("p") String programme,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      @RequestParam(name = "unit", required = false) @Nullable String unit,
      @RequestParam(name = "light", required = false) @Nullable String light,
      @RequestParam(name = "leader", required = false) @Nullable String leader,
      @RequestParam(name = "state", required = false) @Nullable Stage closing,
      @RequestParam(name = "deadlineBefore", required = false) @Nullable LocalDate deadlineBefore,
      @RequestParam(name = "overdue", required = false) @Nullable Boolean overdue,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      Moment moment,
      Caller caller) {
    var filter =
        new LedgerFilter(
            campaign,
            unit,
            light == null ? null : light(light),
            leader,
            closing,
            deadlineBefore,
            overdue);
    var from =
        cursor == null || cursor.isBlank()
            ? new LedgerCursor(moment, 0)
            : LedgerCursor.parse(cursor);
    var state = access.programme(programme, from.moment(), caller);
    var period = Ledger.period(state.plan().year(), from.moment().asOf());
    var reports = PeriodReports.at(facts, programme, period.code(), from.moment().position());
    var earlier =
        PeriodReports.all(
            facts, programme, LightInputs.earlier(state, period), from.moment().position());
    var problems =
        TrackedItems.at(facts, programme, ItemKind.PROBLEM, from.moment().position())
            .heldAt(from.moment().asOf(), state);
    var work = TaskWork.at(facts, programme, period.code(), from.moment().position());
    var matters = TaskMatters.at(facts, programme, from.moment());
    var items =
        Ledger.of(state, reports, earlier, problems, work, matters, from.moment().asOf(), period)
            .stream()
            .filter(item -> filter.wants(state, item))
            .toList();
    var end = Math.min(items.size(), from.index() + PAGE);
    return new LedgerPage(
        from.moment().asOf(),
        from.moment().position(),
        items.subList(Math.min(from.index(), end), end),
        end < items.size() ? new LedgerCursor(from.moment(), end).encode() : null);
  }

  private static Light light(String code) {
    return Arrays.stream(Light.values())
        .filter(light -> light.json().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                Rejections.invalidParameter(
                    "light",
                    FaultCodes.UNKNOWN_VALUE,
                    "“%s”不是亮灯名称（应为%s之一）"
                        .formatted(
                            code,
                            Arrays.stream(Light.values())
                                .map(Light::json)
                                .collect(Collectors.joining("、")))));
  }

  /**
   * A page of the ledger.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param items tasks, in the order of the plan
   * @param next cursor of the next page; null at the end
   */
  record LedgerPage(Instant asOf, long position, List<LedgerItem> items, @Nullable String next) {}
}
