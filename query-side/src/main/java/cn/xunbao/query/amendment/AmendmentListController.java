package cn.xunbao.query.amendment;

import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Amendments over HTTP. */
@RestController
@AllowedToEveryRole
class AmendmentListController {

  private final ReadAccess access;
  private final Facts facts;

  AmendmentListController(ReadAccess access, Facts facts) {
    this.access = access;
    this.facts = facts;
  }

  @Operation(
      summary = "查方案调整记录",
      description = "按先后列出各次调整新增、调减、变更的任务，变更的列出前后内容。答复中的 ETag 供下一次调整放入 If-Match。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/amendments",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Amendments> amendments(
      @PathVariable("p") String programme, Moment moment, Caller caller) {
    var state = access.programme(programme, moment, caller);
    var found = facts.all(programme, FactKind.AMENDMENT, moment.position()).values();
    return ResponseEntity.ok()
        .eTag(new EntityTag(found.size()).toString())
        .body(
            new Amendments(
                moment.asOf(),
                moment.position(),
                programme,
                found.stream().map(fact -> AmendmentItem.of(fact, state)).toList()));
  }

  /**
   * The amendments of a plan.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param items the amendments, oldest first
   */
  record Amendments(Instant asOf, long position, String programme, List<AmendmentItem> items) {}
}
