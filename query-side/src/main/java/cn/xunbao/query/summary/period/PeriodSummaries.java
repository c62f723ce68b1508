package cn.xunbao.query.summary.period;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.period.Period;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import org.jspecify.annotations.Nullable;

/** Derives summaries from the facts at a moment. */
public final class PeriodSummaries {

  private final Facts facts;

  public PeriodSummaries(Facts facts) {
    this.facts = facts;
  }

  /** The summary of a period as of a moment; {@code state} is the programme at it. */
  public DerivedSummary at(
      ProgrammeState state, Period period, @Nullable Integer campaign, Moment moment) {
    return Derivation.of(
        state, PeriodFacts.at(facts, state, period, moment), moment.asOf(), period, campaign);
  }

  /**
   * The period with a code.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if the programme's year has no such period
   */
  public static Period period(ProgrammeState state, String code) {
    return Period.tryParse(code)
        .filter(period -> period.year() == state.plan().year())
        .orElseThrow(
            () ->
                Rejections.notFound(
                    "方案“%s”（%d年）没有“%s”这一期"
                        .formatted(state.programme().programme(), state.plan().year(), code)));
  }

  /**
   * Makes sure that there is such a campaign.
   *
   * @param campaign ordinal of the campaign; null: all
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none
   */
  public static void requireCampaign(ProgrammeState state, @Nullable Integer campaign) {
    if (campaign != null
        && state.campaigns().stream().noneMatch(known -> known.campaign() == campaign)) {
      throw Rejections.notFound(
          "方案“%s”没有序号为%d的专项".formatted(state.programme().programme(), campaign));
    }
  }
}
