package cn.xunbao.query.issue;

import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.compare.Comparison;
import cn.xunbao.query.compare.Comparisons;
import cn.xunbao.query.summary.Check;
import cn.xunbao.query.summary.web.Summaries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Holds issued summaries against the history: then, and now. */
@RestController
@AllowedToEveryRole
class IssueCheckController {

  private static final String PATH = "/api/v1/programmes/{p}/issues/{i}";

  private final ReadAccess access;
  private final IssueLookup issues;
  private final Summaries summaries;
  private final Comparisons comparisons;
  private final Moments moments;

  IssueCheckController(
      ReadAccess access,
      IssueLookup issues,
      Summaries summaries,
      Comparisons comparisons,
      Moments moments) {
    this.access = access;
    this.issues = issues;
    this.summaries = summaries;
    this.comparisons = comparisons;
    this.moments = moments;
  }

  @Operation(
      summary = "核对一份稿件的数据",
      description = "按其截止位置重新推算，与稿件所记摘要（RFC 8785 形式的 SHA-256）比对；并列出各项校验。")
  @AsOfParameters
  @GetMapping(path = PATH + "/verification", produces = MediaType.APPLICATION_JSON_VALUE)
  Verification verify(
      @PathVariable("p") String programme,
      @PathVariable("i") String issue,
      Moment moment,
      Caller caller) {
    access.programme(programme, moment, caller);
    var life = issues.require(programme, issue, moment, caller);
    var drafted = life.drafted();
    var then = moments.atPosition(life.position());
    var derived =
        summaries.at(programme, drafted.period(), drafted.id().onlyCampaign(), then, caller);
    var digest = summaries.digest(derived.summary());
    return new Verification(
        moment.asOf(),
        moment.position(),
        programme,
        issue,
        life.position(),
        life.digest(),
        digest,
        digest.equals(life.digest()),
        derived.summary().checks());
  }

  @Operation(summary = "比对印发时与现在所知", description = "印发的稿件不再改变；此后的更正等使哪些数字有了不同，逐项列出，并附相应记录和经办人。")
  @AsOfParameters
  @GetMapping(path = PATH + "/differences", produces = MediaType.APPLICATION_JSON_VALUE)
  Comparison differences(
      @PathVariable("p") String programme,
      @PathVariable("i") String issue,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var life = issues.require(programme, issue, moment, caller);
    var drafted = life.drafted();
    return comparisons.between(
        state,
        drafted.period(),
        null,
        drafted.id().onlyCampaign(),
        moments.atPosition(life.position()),
        moment,
        caller);
  }

  /**
   * What was found.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param issue id of the summary within the programme
   * @param cutOffPosition position of the last event that its figures know of
   * @param digest SHA-256 of the figures as it was recorded
   * @param derivedDigest SHA-256 of the figures as they are derived again
   * @param holds whether they are the same
   * @param checks the checks that are run on the figures
   */
  @Schema(name = "IssueVerification")
  record Verification(
      Instant asOf,
      long position,
      String programme,
      String issue,
      long cutOffPosition,
      String digest,
      String derivedDigest,
      boolean holds,
      List<Check> checks) {}
}
