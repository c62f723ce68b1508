package cn.xunbao.query.duty;

import cn.xunbao.events.report.Handler;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.query.fact.DraftFact;
import cn.xunbao.query.fact.DraftStepFact;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft on its way inside its unit: not handed in.
 *
 * @param draft its number, from 1
 * @param handler who drafted it
 * @param draftedAt when
 * @param waitsFor the step that has to pass it on; absent where it was sent back
 * @param returned why it was sent back
 * @param content what it says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftView(
    int draft,
    Handler handler,
    Instant draftedAt,
    @Nullable ApprovalStep waitsFor,
    @Nullable String returned,
    ReportContent content) {

  static DraftView of(DraftFact draft, @Nullable DraftStepFact last) {
    var taken = last == null || last.draft() != draft.draft() ? null : last;
    var passed = taken == null ? 0 : taken.step();
    var returned = taken == null ? null : taken.returned();
    return new DraftView(
        draft.draft(),
        draft.handler(),
        draft.draftedAt(),
        returned == null && passed < draft.steps().size() ? draft.steps().get(passed) : null,
        returned,
        draft.content());
  }
}
