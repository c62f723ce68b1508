package cn.xunbao.query.document.web;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.brief.BriefDocument;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Checked;
import cn.xunbao.query.summary.TenDayBrief;
import cn.xunbao.query.summary.web.Summaries;

/** Writes summaries as documents. */
public final class Documents {

  private final Summaries summaries;
  private final BusinessClock clock;

  Documents(Summaries summaries, BusinessClock clock) {
    this.summaries = summaries;
    this.clock = clock;
  }

  /**
   * The document of a summary; depends on the summary alone.
   *
   * @param state the programme that it was derived from
   */
  public Document of(Checked summary, ProgrammeState state) {
    return switch (summary) {
      case TenDayBrief brief ->
          BriefDocument.of(brief, state, clock.simulated(), summaries.digest(brief));
      default -> throw Rejections.notAcceptable("application/json、text/plain");
    };
  }
}
