package cn.xunbao.command.report;

import cn.xunbao.edge.receipt.Receipt;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.unit.ApprovalStep;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a draft stands inside its unit. It is no receipt: nothing is handed in.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param draft number of the draft, from 1
 * @param stage how far it has come
 * @param waitsFor the step that has to pass it on; absent where it was sent back
 * @param handler who drafted it
 * @param draftedAt when
 * @param contentHash SHA-256 (hex) of the canonical form of the content
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftStanding(
    String programme,
    String task,
    String unit,
    String period,
    int draft,
    Stage stage,
    @Nullable ApprovalStep waitsFor,
    Receipt.Author handler,
    Instant draftedAt,
    String contentHash) {

  /** How far a draft has come. */
  enum Stage {
    /** It waits for a step (待审签). */
    DRAFTED,
    /** It was sent back to its handler (审签退回). */
    DRAFT_RETURNED
  }

  static DraftStanding of(ReportId report, Draft draft) {
    var by = draft.handler();
    return new DraftStanding(
        report.programme(),
        report.task(),
        report.unit(),
        report.period(),
        draft.number(),
        draft.returned() ? Stage.DRAFT_RETURNED : Stage.DRAFTED,
        draft.returned() ? null : draft.step(),
        new Receipt.Author(by.client(), by.name(), by.post()),
        draft.draftedAt(),
        draft.contentHash());
  }
}
