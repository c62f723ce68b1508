package cn.xunbao.query.scoring;

import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.signing.SignatureHeaders;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.evidence.key.Signer;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.scoring.ScoreListLife.Stage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Published lists of scores over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/scoring/scores/{i}")
@AllowedToEveryRole
class ScoreListViewController {

  private final ReadAccess access;
  private final PublishedScores scores;
  private final ObjectProvider<Signer> signer;

  ScoreListViewController(
      ReadAccess access, PublishedScores scores, ObjectProvider<Signer> signer) {
    this.access = access;
    this.scores = scores;
    this.signer = signer;
  }

  @Operation(
      summary = "查已公布的得分",
      description = "按公布时的序号重新推导并与所记摘要核对，另列异议、答复和更正；单位账号只见本单位。答复的 ETag 用于办理的 If-Match。")
  @AsOfParameters
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ScoreListView> one(
      @PathVariable("p") String programme,
      @PathVariable("i") String list,
      Moment moment,
      Caller caller) {
    access.programme(programme, moment, caller);
    var found = scores.require(programme, list, moment);
    var whose = ReadAccess.unitAsked(caller, null);
    return ResponseEntity.ok()
        .eTag(new EntityTag(found.version()).toString())
        .body(ScoreListView.of(found, moment, unit -> whose == null || whose.equals(unit)));
  }

  @Operation(summary = "比较公布得分与现有记录", description = "逐单位列出公布（已定稿的为定稿）时的得分与按所查时点记录推导的得分之差；无差异的不列。")
  @AsOfParameters
  @GetMapping(path = "/differences", produces = MediaType.APPLICATION_JSON_VALUE)
  ScoreDifferences differences(
      @PathVariable("p") String programme,
      @PathVariable("i") String list,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var listed = scores.require(programme, list, moment);
    var published = listed.life().published();
    var range = ScoredPeriods.named(state, published.from(), published.to());
    var whose = ReadAccess.unitAsked(caller, null);
    return new ScoreDifferences(
        moment.asOf(),
        moment.position(),
        programme,
        list,
        ScoreDifference.between(listed.sheet(), scores.known(state, range, moment)).stream()
            .filter(difference -> whose == null || whose.equals(difference.unit()))
            .toList());
  }

  @Operation(
      summary = "取定稿得分（带签名）",
      description =
          "供移交考核办：RFC 8785 规范形式的 JSON；响应头 Xunbao-Signature 为其签名（Base64，算法以公钥为准），Xunbao-Key-Id 为密钥编号，公钥见 GET /api/v1/signing-key。未定稿的不提供。",
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "定稿得分",
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      schema = @Schema(implementation = ScoreSheet.class))))
  @AsOfParameters
  @GetMapping(path = "/list", produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
  ResponseEntity<byte[]> list(
      @PathVariable("p") String programme,
      @PathVariable("i") String list,
      Moment moment,
      Caller caller) {
    access.programme(programme, moment, caller);
    var found = scores.require(programme, list, moment);
    if (found.life().stage() != Stage.CLOSED) {
      throw Rejections.of(
          ProblemType.WRONG_STAGE, "该得分现为“%s”，定稿后方可移交".formatted(found.life().stage().chinese()));
    }
    var signs = signer.getIfAvailable();
    if (signs == null) {
      throw Rejections.unavailable("本服务没有签名密钥，请向合并运行的服务索取");
    }
    var bytes = found.sheet().bytes();
    return ResponseEntity.ok()
        .header(SignatureHeaders.SIGNATURE, Base64.getEncoder().encodeToString(signs.sign(bytes)))
        .header(SignatureHeaders.KEY, signs.key().id())
        .body(bytes);
  }

  /**
   * Where a list differs from what is known now.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param list its range of periods
   * @param items the units that differ, in the order of their codes
   */
  record ScoreDifferences(
      Instant asOf, long position, String programme, String list, List<ScoreDifference> items) {}
}
