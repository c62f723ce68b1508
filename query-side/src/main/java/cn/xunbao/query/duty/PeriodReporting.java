package cn.xunbao.query.duty;

import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Obligation;
import cn.xunbao.query.summary.Obligations;
import cn.xunbao.query.summary.Reporting;
import cn.xunbao.query.summary.UnitRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the reports of a period came in.
 *
 * @param period code of the period
 * @param name its name
 * @param dueAt last second that counts as on time
 * @param cutOffAt when it was cut off (截稿); null if it wasn't yet
 * @param reporting the three counts
 * @param byCampaign the same by campaign, in order
 * @param byUnit the same by unit that owes something, ordered by code
 */
record PeriodReporting(
    String period,
    String name,
    Instant dueAt,
    @Nullable Instant cutOffAt,
    Reporting reporting,
    List<CampaignReporting> byCampaign,
    List<UnitRow> byUnit) {

  /**
   * The counts of one campaign.
   *
   * @param campaign its ordinal
   * @param name its name
   * @param reporting the three counts
   */
  record CampaignReporting(int campaign, String name, Reporting reporting) {}

  static PeriodReporting of(
      ProgrammeState state,
      String period,
      String name,
      Obligations obligations,
      @Nullable Instant cutOffAt) {
    var owed = obligations.owed();
    return new PeriodReporting(
        period,
        name,
        obligations.dueAt(),
        cutOffAt,
        Reporting.of(owed),
        state.campaigns().stream()
            .map(
                campaign ->
                    new CampaignReporting(
                        campaign.campaign(),
                        campaign.name(),
                        Reporting.of(in(campaign.campaign(), owed))))
            .toList(),
        UnitRow.of(owed, state.unitNames(obligations.dueAt().atZone(Period.ZONE).toLocalDate())));
  }

  private static List<Obligation> in(int campaign, List<Obligation> owed) {
    return owed.stream().filter(one -> one.campaign() == campaign).toList();
  }
}
