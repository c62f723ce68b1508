package cn.xunbao.query.summary.web;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.summary.LightInputs;
import cn.xunbao.query.summary.TenDayBrief;
import cn.xunbao.query.summary.text.BriefText;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The summary of a period; its kind follows from the period's code. */
@RestController
@AllowedToEveryRole
class SummaryController {

  private static final String PATH = "/api/v1/programmes/{p}/summaries/{period}";
  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  private final ReadAccess access;
  private final Facts facts;
  private final BusinessClock clock;

  SummaryController(ReadAccess access, Facts facts, BusinessClock clock) {
    this.access = access;
    this.facts = facts;
    this.clock = clock;
  }

  @Operation(
      summary = "查一期简报（旬简报）",
      description = "由历史记录推算：同一 atPosition 的答复永远相同。JSON，或以 Accept: text/plain 取文字版。")
  @AsOfParameters
  @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  TenDayBrief json(
      @PathVariable("p") String programme,
      @PathVariable("period") String period,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    return brief(programme, period, campaign, moment, caller);
  }

  @GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> text(
      @PathVariable("p") String programme,
      @PathVariable("period") String period,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var brief = brief(programme, period, campaign, moment, caller);
    return ResponseEntity.ok().contentType(TEXT).body(BriefText.of(brief, clock.simulated()));
  }

  private TenDayBrief brief(
      String programme, String code, @Nullable Integer campaign, Moment moment, Caller caller) {
    var state = access.programme(programme, moment, caller);
    var period =
        Period.tryParse(code)
            .filter(p -> p.year() == state.plan().year())
            .orElseThrow(
                () ->
                    Rejections.notFound(
                        "方案“%s”（%d年）没有“%s”这一期".formatted(programme, state.plan().year(), code)));
    if (period.kind() != PeriodKind.XUN) {
      throw Rejections.notFound("“%s”按旬以外的周期，目前只提供旬简报".formatted(period.chinese()));
    }
    if (campaign != null
        && state.campaigns().stream().noneMatch(known -> known.campaign() == campaign)) {
      throw Rejections.notFound("方案“%s”没有序号为%d的专项".formatted(programme, campaign));
    }
    var reports = PeriodReports.at(facts, programme, code, moment.position());
    var earlier =
        PeriodReports.all(facts, programme, LightInputs.earlier(state, period), moment.position());
    var problems =
        TrackedItems.at(facts, programme, ItemKind.PROBLEM, moment.position())
            .heldAt(moment.asOf(), state);
    var work = TaskWork.at(facts, programme, code, moment.position());
    return TenDayBrief.derive(
        state, reports, earlier, problems, work, moment.asOf(), period, campaign);
  }
}
