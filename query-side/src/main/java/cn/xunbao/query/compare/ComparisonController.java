package cn.xunbao.query.compare;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.compare.Comparison.Moved;
import cn.xunbao.query.compare.Comparison.Side;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.period.PeriodSummaries;
import cn.xunbao.query.trace.Origin;
import cn.xunbao.query.trace.Origins;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Compares a summary with what it was, or with that of another period. */
@RestController
@AllowedToEveryRole
class ComparisonController {

  private final ReadAccess access;
  private final PeriodSummaries summaries;
  private final Moments moments;
  private final Origins origins;

  ComparisonController(
      ReadAccess access, PeriodSummaries summaries, Moments moments, Origins origins) {
    this.access = access;
    this.summaries = summaries;
    this.moments = moments;
    this.origins = origins;
  }

  @Operation(
      summary = "比较两期或者同一期的两个时点",
      description =
          "给出变化了的数字（单位报送率、亮灯、数值、各状态项数等），每项附使其变化的记录及经办人；仅因时间推移的变化没有记录。"
              + "同一期比较用 fromPosition 与 toPosition（或 asOf、atPosition）；与另一期比较用 with。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/summaries/{period}/compare",
      produces = MediaType.APPLICATION_JSON_VALUE)
  Comparison compare(
      @PathVariable("p") String programme,
      @PathVariable("period") String code,
      @Parameter(description = "较早一方的记录序号") @RequestParam(name = "fromPosition", required = false)
          @Nullable Long fromPosition,
      @Parameter(description = "较晚一方的记录序号，与 asOf、atPosition 只用其一")
          @RequestParam(name = "toPosition", required = false)
          @Nullable Long toPosition,
      @Parameter(description = "较早一方的期次，如 2023-03") @RequestParam(name = "with", required = false)
          @Nullable String with,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var then = toPosition == null ? moment : moments.atPosition(toPosition);
    var later = access.programme(programme, then, caller);
    if (fromPosition == null && with == null) {
      throw Rejections.invalidParameter(
          "fromPosition", FaultCodes.REQUIRED, "请给出 fromPosition，或者以 with 给出另一期");
    }
    var first = fromPosition == null ? then : moments.atPosition(fromPosition);
    if (first.position() > then.position()) {
      throw Rejections.invalidParameter(
          "fromPosition", FaultCodes.OUT_OF_RANGE, "fromPosition 不能晚于 toPosition");
    }
    var earlier = first.equals(then) ? later : access.programme(programme, first, caller);
    var period = PeriodSummaries.period(later, code);
    var other = PeriodSummaries.period(earlier, Objects.requireNonNullElse(with, code));
    PeriodSummaries.requireCampaign(later, campaign);
    var to = summaries.at(later, period, campaign, then);
    var from = summaries.at(earlier, other, campaign, first);
    var moved =
        MovedFigure.between(
            comparable(from.figures(), other, period), comparable(to.figures(), period, other));
    return new Comparison(
        then.asOf(),
        then.position(),
        programme,
        new Side(other.code(), first.asOf(), first.position()),
        new Side(period.code(), then.asOf(), then.position()),
        moved(moved, caller),
        to.trends());
  }

  /** Parts of different periods have nothing in common. */
  private static List<Basis> comparable(List<Basis> figures, Period period, Period other) {
    return period.equals(other)
        ? figures
        : figures.stream().filter(basis -> !basis.isOfOnePeriod()).toList();
  }

  private List<Moved> moved(List<MovedFigure> moved, Caller caller) {
    var positions = moved.stream().flatMap(one -> one.positions().stream()).distinct().toList();
    var events =
        origins.at(positions, ReadAccess.authorsSeenBy(caller)).stream()
            .collect(Collectors.toMap(Origin::position, origin -> origin));
    return moved.stream().map(one -> moved(one, events)).toList();
  }

  private static Moved moved(MovedFigure moved, Map<Long, Origin> events) {
    var from = moved.from();
    var to = moved.to();
    return new Moved(
        moved.figure().figure(),
        moved.figure().name(),
        from == null ? null : from.value(),
        to == null ? null : to.value(),
        moved.figure().explanation(),
        moved.positions().stream().map(events::get).filter(Objects::nonNull).toList());
  }
}
