package cn.xunbao.query.compare;

import cn.xunbao.edge.input.QueryInstants;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.at.Moments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
  private final Comparisons comparisons;
  private final Moments moments;

  ComparisonController(ReadAccess access, Comparisons comparisons, Moments moments) {
    this.access = access;
    this.comparisons = comparisons;
    this.moments = moments;
  }

  @Operation(
      summary = "比较两期或者同一期的两个时点",
      description =
          "给出变化了的数字（单位报送率、亮灯、数值、各状态项数等），每项附使其变化的记录及经办人；仅因时间推移的变化没有记录。"
              + "同一期比较用 fromPosition（或 fromAsOf）与 toPosition（或 asOf、atPosition）；与另一期比较用 with。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/summaries/{period}/compare",
      produces = MediaType.APPLICATION_JSON_VALUE)
  Comparison compare(
      @PathVariable("p") String programme,
      @PathVariable("period") String code,
      @Parameter(description = "较早一方的记录序号") @RequestParam(name = "fromPosition", required = false)
          @Nullable Long fromPosition,
      @Parameter(description = "较早一方的时点，与 fromPosition 只用其一")
          @RequestParam(name = "fromAsOf", required = false)
          @Nullable String fromAsOf,
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
    if (fromPosition == null && fromAsOf == null && with == null) {
      throw Rejections.invalidParameter(
          "fromPosition", FaultCodes.REQUIRED, "请给出 fromPosition 或 fromAsOf，或者以 with 给出另一期");
    }
    var first = first(fromPosition, fromAsOf, then);
    if (first.position() > then.position()) {
      throw Rejections.invalidParameter(
          "fromPosition", FaultCodes.OUT_OF_RANGE, "fromPosition 不能晚于 toPosition");
    }
    return comparisons.between(later, code, with, campaign, first, then, caller);
  }

  private Moment first(@Nullable Long fromPosition, @Nullable String fromAsOf, Moment then) {
    if (fromPosition != null && fromAsOf != null) {
      throw Rejections.invalidParameter(
          "fromAsOf", FaultCodes.CONFLICTING, "fromPosition 与 fromAsOf 只能用一个");
    }
    if (fromAsOf != null) {
      return moments.asOf(QueryInstants.required("fromAsOf", fromAsOf));
    }
    return fromPosition == null ? then : moments.atPosition(fromPosition);
  }
}
