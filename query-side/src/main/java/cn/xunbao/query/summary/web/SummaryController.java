package cn.xunbao.query.summary.web;

import cn.xunbao.edge.clock.BusinessClock;
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
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.summary.Checked;
import cn.xunbao.query.summary.LightInputs;
import cn.xunbao.query.summary.TenDayBrief;
import cn.xunbao.query.summary.period.PeriodSummaries;
import cn.xunbao.query.summary.period.PeriodSummary;
import cn.xunbao.query.summary.text.SummaryText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
  private final PeriodSummaries summaries;
  private final BusinessClock clock;

  SummaryController(
      ReadAccess access, Facts facts, PeriodSummaries summaries, BusinessClock clock) {
    this.access = access;
    this.facts = facts;
    this.summaries = summaries;
    this.clock = clock;
  }

  @Operation(
      summary = "查一期简报、通报或总结",
      description =
          "种类由期次代码决定：旬简报（2023-04-X1）、月通报（2023-04）、季总结（2023-Q2）、半年与年总结，以及周、双周的调度；"
              + "名称按已采用的节奏。由历史记录推算：同一 atPosition 的答复永远相同。JSON，或以 Accept: text/plain 取文字版。")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(oneOf = {TenDayBrief.class, PeriodSummary.class})))
  @AsOfParameters
  @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  Checked json(
      @PathVariable("p") String programme,
      @PathVariable("period") String period,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    return summary(programme, period, campaign, moment, caller);
  }

  @GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> text(
      @PathVariable("p") String programme,
      @PathVariable("period") String period,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var summary = summary(programme, period, campaign, moment, caller);
    return ResponseEntity.ok().contentType(TEXT).body(SummaryText.of(summary, clock.simulated()));
  }

  private Checked summary(
      String programme, String code, @Nullable Integer campaign, Moment moment, Caller caller) {
    var state = access.programme(programme, moment, caller);
    var period = PeriodSummaries.period(state, code);
    PeriodSummaries.requireCampaign(state, campaign);
    return period.kind() == PeriodKind.XUN
        ? brief(state, period, campaign, moment)
        : summaries.at(state, period, campaign, moment).summary();
  }

  private TenDayBrief brief(
      ProgrammeState state, Period period, @Nullable Integer campaign, Moment moment) {
    var programme = state.programme().programme();
    var position = moment.position();
    return TenDayBrief.derive(
        state,
        PeriodReports.at(facts, programme, period.code(), position),
        PeriodReports.all(facts, programme, LightInputs.earlier(state, period), position),
        TrackedItems.at(facts, programme, ItemKind.PROBLEM, position).heldAt(moment.asOf(), state),
        TaskWork.at(facts, programme, period.code(), position),
        moment.asOf(),
        period,
        campaign);
  }
}
