package cn.xunbao.query.summary.web;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.summary.period.PeriodSummaries;
import cn.xunbao.query.trace.Origins;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** From a figure of a summary to the events behind it. */
@RestController
@AllowedToEveryRole
class FigureController {

  private final ReadAccess access;
  private final PeriodSummaries summaries;
  private final Origins origins;

  FigureController(ReadAccess access, PeriodSummaries summaries, Origins origins) {
    this.access = access;
    this.summaries = summaries;
    this.origins = origins;
  }

  @Operation(
      summary = "查一个数字的依据",
      description = "简报、通报、总结中某一数字（basis 的 figure）所依据的全部记录，不多不少；单位账号只见本单位记录的经办人。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/summaries/{period}/figures/{figure}/events",
      produces = MediaType.APPLICATION_JSON_VALUE)
  FigureEvents events(
      @PathVariable("p") String programme,
      @PathVariable("period") String code,
      @PathVariable("figure") String figure,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var period = PeriodSummaries.period(state, code);
    PeriodSummaries.requireCampaign(state, campaign);
    var basis =
        summaries
            .at(state, period, campaign, moment)
            .figure(figure)
            .orElseThrow(
                () -> Rejections.notFound("%s没有编号为“%s”的数字".formatted(period.chinese(), figure)));
    return new FigureEvents(
        moment.asOf(),
        moment.position(),
        programme,
        code,
        basis,
        origins.at(basis.positions(), ReadAccess.authorsSeenBy(caller)));
  }
}
