package cn.xunbao.command.report;

import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.Handler;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportDraftApproved;
import cn.xunbao.events.report.ReportDraftReturned;
import cn.xunbao.events.report.ReportDrafted;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.unit.ApprovalStep;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report on its way through its unit (送审稿).
 *
 * @param number number of the draft, from 1
 * @param handler who drafted it
 * @param draftedAt when
 * @param content what it says
 * @param contentHash hash of the content
 * @param steps the steps that it takes
 * @param passed how many it has taken
 * @param returned whether it was sent back to its handler
 */
record Draft(
    int number,
    Handler handler,
    Instant draftedAt,
    ReportContent content,
    String contentHash,
    List<ApprovalStep> steps,
    int passed,
    boolean returned) {

  static Draft of(ReportDrafted event, EventMetadata author) {
    return new Draft(
        event.draft(),
        new Handler(author.client(), author.name(), author.post()),
        author.recordedAt(),
        event.content(),
        event.contentHash(),
        event.steps(),
        0,
        false);
  }

  /** The draft after the step that it waited for. */
  Draft afterStep(boolean returnedThere) {
    return new Draft(
        number,
        handler,
        draftedAt,
        content,
        contentHash,
        steps,
        returnedThere ? passed : passed + 1,
        returnedThere);
  }

  /** Whether it says the same and is still on its way. */
  boolean says(String hash) {
    return !returned && contentHash.equals(hash);
  }

  /** Whether it has taken all steps and is handed in. */
  boolean isPassed() {
    return passed == steps.size();
  }

  /** Whether it waits for its last step. */
  boolean isAtLastStep() {
    return passed == steps.size() - 1;
  }

  /** The step that it waits for. */
  ApprovalStep step() {
    return steps.get(passed);
  }

  ReportDraftApproved approved(ReportId r, @Nullable String receiptId, @Nullable String comment) {
    return new ReportDraftApproved(
        r.programme(),
        r.task(),
        r.unit(),
        r.period(),
        number,
        passed + 1,
        handler,
        receiptId,
        comment);
  }

  ReportDraftReturned sentBack(ReportId r, String reason) {
    return new ReportDraftReturned(
        r.programme(), r.task(), r.unit(), r.period(), number, passed + 1, reason);
  }
}
