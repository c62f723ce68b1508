package cn.xunbao.query.summary;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ConsolidationFact;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a campaign's consolidation (专班汇总) stands.
 *
 * @param campaign ordinal of the campaign
 * @param name name of the campaign
 * @param state onTime, late, pending or missing
 * @param dueAt last second that counts as on time
 * @param recordedAt when its newest version was recorded, if there is one
 * @param comment what the office says of its campaign
 */
public record ConsolidationRow(
    int campaign,
    String name,
    String state,
    Instant dueAt,
    @Nullable Instant recordedAt,
    @Nullable String comment) {

  /** Those of all campaigns in scope; none for a period that is reported with the next. */
  static List<ConsolidationRow> of(
      List<CampaignDefined> campaigns,
      ProgrammeState state,
      PeriodReports reports,
      Period period,
      Instant judgedAt) {
    if (state.rules().reportedWith(period).isPresent()) {
      return List.of();
    }
    var dueAt = state.rules().consolidationDueAt(period);
    return campaigns.stream()
        .map(
            campaign ->
                reports.consolidations().stream()
                    .filter(fact -> fact.campaign() == campaign.campaign())
                    .findFirst()
                    .map(fact -> in(campaign, fact))
                    .orElseGet(() -> open(campaign, dueAt, judgedAt)))
        .toList();
  }

  private static ConsolidationRow in(CampaignDefined campaign, ConsolidationFact fact) {
    return new ConsolidationRow(
        campaign.campaign(),
        campaign.name(),
        (fact.onTime() ? ReportState.ON_TIME : ReportState.LATE).code(),
        fact.dueAt(),
        fact.recordedAt(),
        fact.comment());
  }

  private static ConsolidationRow open(CampaignDefined campaign, Instant dueAt, Instant judgedAt) {
    var state = DueRule.isOnTime(judgedAt, dueAt) ? ReportState.PENDING : ReportState.MISSING;
    return new ConsolidationRow(
        campaign.campaign(), campaign.name(), state.code(), dueAt, null, null);
  }
}
