package cn.xunbao.query.summary.web;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Checked;
import cn.xunbao.query.summary.period.PeriodSummaries;
import cn.xunbao.query.summary.period.SummaryFigures;
import org.jspecify.annotations.Nullable;

/** Derives the summary of a period; its kind follows from the period. */
public final class Summaries {

  /** Where it is asked for, in whatever format. */
  public static final String PATH = "/api/v1/programmes/{p}/summaries/{period}";

  private final ReadAccess access;
  private final SummaryFigures figures;
  private final BusinessClock clock;

  Summaries(ReadAccess access, SummaryFigures figures, BusinessClock clock) {
    this.access = access;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * A summary, and what it was derived from.
   *
   * @param state the programme at its position
   * @param summary the summary
   */
  public record Derived(ProgrammeState state, Checked summary) {}

  /**
   * The summary of a period at a moment.
   *
   * @param campaign ordinal of the campaign; null: all
   * @throws cn.xunbao.edge.problem.RejectedException 403 or 404, as {@link ReadAccess} has it, 404
   *     also if there is no such period or campaign
   */
  public Derived at(
      String programme, String code, @Nullable Integer campaign, Moment moment, Caller caller) {
    var state = access.programme(programme, moment, caller);
    return new Derived(state, of(state, code, campaign, moment));
  }

  /**
   * The same of a programme that was looked up.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such period or campaign
   */
  public Checked of(ProgrammeState state, String code, @Nullable Integer campaign, Moment moment) {
    var period = PeriodSummaries.period(state, code);
    PeriodSummaries.requireCampaign(state, campaign);
    return figures.at(state, period, campaign, moment);
  }

  /** SHA-256 of the JSON answer in its canonical form (RFC 8785), in lower-case hexadecimal. */
  public String digest(Checked summary) {
    return figures.digest(summary, clock.simulated());
  }
}
