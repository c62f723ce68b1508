package cn.xunbao.query.summary.web;

import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.summary.Checked;
import cn.xunbao.query.summary.TenDayBrief;
import cn.xunbao.query.summary.period.PeriodSummary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The summary of a period; its kind follows from the period's code. */
@RestController
@AllowedToEveryRole
class SummaryController {

  private final Summaries summaries;

  SummaryController(Summaries summaries) {
    this.summaries = summaries;
  }

  @Operation(
      summary = "查一期简报、通报或总结",
      description =
          "种类由期次代码决定：旬简报（2023-04-X1）、月通报（2023-04）、季总结（2023-Q2）、半年与年总结，以及周、双周的调度；"
              + "名称按已采用的节奏。由历史记录推算：同一 atPosition 的答复永远相同。JSON，或以 Accept 取文字（text/plain）、"
              + "网页（text/html）、Word 公文（.docx）、Excel 附表（.xlsx）、PDF（application/pdf）。")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(oneOf = {TenDayBrief.class, PeriodSummary.class})))
  @AsOfParameters
  @GetMapping(path = Summaries.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  Checked json(
      @PathVariable("p") String programme,
      @PathVariable("period") String period,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    return summaries.at(programme, period, campaign, moment, caller).summary();
  }
}
