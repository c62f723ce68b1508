package cn.xunbao.query.evidence;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.access.ReadAccess;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs over HTTP: each answer has all that is needed to check it without this system. */
@RestController
@RequestMapping(path = "/api/v1/evidence", produces = MediaType.APPLICATION_JSON_VALUE)
class EvidenceController {

  private final Evidence evidence;
  private final EvidenceCheck check;

  EvidenceController(Evidence evidence, EvidenceCheck check) {
    this.evidence = evidence;
    this.check = check;
  }

  @Operation(
      summary = "取某条记录的存在证明",
      description =
          "以 position 或 receiptId 指明一条记录。答复叶数据、叶散列、序次、兄弟散列及所据检查点，可脱离本系统核验"
              + "（RFC 6962；叶散列为0字节与叶数据的 RFC 8785 规范形式之摘要）。不指明 treeSize 的，以最早列入该记录的检查点为准。"
              + "单位账号只能以回执编号取本单位的。")
  @GetMapping("/inclusion")
  @AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR, Role.REPORTER, Role.UNIT_HEAD})
  InclusionProof inclusion(
      @RequestParam(name = "position", required = false) @Nullable Long position,
      @RequestParam(name = "receiptId", required = false) @Nullable String receiptId,
      @RequestParam(name = "treeSize", required = false) @Nullable Long treeSize,
      Caller caller) {
    if ((position == null) == (receiptId == null)) {
      throw Rejections.invalidParameter(
          position == null ? "position" : "receiptId",
          position == null ? FaultCodes.REQUIRED : FaultCodes.CONFLICTING,
          "position 与 receiptId 须择一");
    }
    if (position != null && !ReadAccess.oversees(caller)) {
      throw Rejections.forbidden("单位账号请以回执编号（receiptId）取本单位的证明");
    }
    var of = position == null ? evidence.positionOf(String.valueOf(receiptId), caller) : position;
    evidence.requireScope(of, caller);
    return evidence.inclusion(of, treeSize);
  }

  @Operation(
      summary = "取两个检查点之间的一致性证明",
      description = "证明 to 为止的哈希树由 from 为止的哈希树只增不改而来（RFC 6962）；附两处的树根及已有的检查点，可脱离本系统核验。")
  @GetMapping("/consistency")
  @AllowedToEveryRole
  ConsistencyProof consistency(
      @RequestParam(name = "from") long from, @RequestParam(name = "to") long to) {
    return evidence.consistency(from, to);
  }

  @Operation(
      summary = "查存证自检情况",
      description = "后台逐条以所存事件重新推算并与编年、哈希树、检查点及其副本核对；faults 列明不符之处，空即未见改动。")
  @GetMapping("/check")
  @AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
  EvidenceState check() {
    return check.state();
  }
}
