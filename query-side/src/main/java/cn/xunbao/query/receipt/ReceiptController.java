package cn.xunbao.query.receipt;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.receipt.Receipt;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ReceiptFact;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Receipts over HTTP. Who may not see one still learns that there is none: ids can't be guessed.
 */
@RestController
class ReceiptController {

  private final Facts facts;

  ReceiptController(Facts facts) {
    this.facts = facts;
  }

  @Operation(summary = "查回执", description = "报送单位、该任务所属专班、审计及统筹协调机构可查；序号（position）表示该次报送已入账。")
  @AsOfParameters
  @GetMapping(path = "/api/v1/receipts/{receiptId}", produces = MediaType.APPLICATION_JSON_VALUE)
  Receipt receipt(@PathVariable("receiptId") String receiptId, Moment moment, Caller caller) {
    var receipt =
        facts
            .one(Facts.NO_PROGRAMME, FactKind.RECEIPT, receiptId, moment.position())
            .orElseThrow(() -> Rejections.notFound("所查时点没有编号为“%s”的回执".formatted(receiptId)));
    if (!mayRead(caller, receipt, moment)) {
      throw Rejections.forbidden("此回执只供报送单位、所属专班及监督机构查阅");
    }
    return answer(receipt, handler(receipt, moment));
  }

  private boolean mayRead(Caller caller, ReceiptFact receipt, Moment moment) {
    if (!caller.inProgrammeScope(receipt.programme())) {
      return false;
    }
    return ReadAccess.oversees(caller)
        || (caller.has(Role.REPORTER, Role.UNIT_HEAD) && caller.isBoundToUnit(receipt.unit()))
        || (caller.has(Role.TASK_FORCE) && runsTask(caller, receipt, moment));
  }

  private boolean runsTask(Caller caller, ReceiptFact receipt, Moment moment) {
    return facts
        .one(receipt.programme(), FactKind.TASK, receipt.task(), moment.position())
        .filter(task -> caller.isBoundToCampaign(receipt.programme(), task.definition().campaign()))
        .isPresent();
  }

  /** Who drafted it, where it took steps inside the unit: then he is the author. */
  private Receipt.@Nullable Author handler(ReceiptFact receipt, Moment moment) {
    return facts
        .one(Facts.NO_PROGRAMME, FactKind.RECEIPT_HANDLER, receipt.receiptId(), moment.position())
        .map(handler -> new Receipt.Author(handler.client(), handler.name(), handler.post()))
        .orElse(null);
  }

  private static Receipt answer(ReceiptFact receipt, Receipt.@Nullable Author handler) {
    var cause = new Receipt.Author(receipt.client(), receipt.name(), receipt.post());
    return new Receipt(
        receipt.receiptId(),
        receipt.programme(),
        receipt.task(),
        receipt.unit(),
        receipt.period(),
        receipt.revision(),
        handler == null ? cause : handler,
        handler == null ? null : cause,
        receipt.recordedAt(),
        receipt.dueAt(),
        receipt.onTime(),
        receipt.contentHash(),
        receipt.position());
  }
}
