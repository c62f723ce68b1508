package cn.xunbao.query.summary;

import cn.xunbao.events.programme.CampaignDefined;
import java.util.List;

/**
 * What is owed in one campaign, and its lights.
 *
 * @param campaign its ordinal
 * @param name its name
 * @param units units that owe something in it, by their reports in it
 * @param tasks its tasks
 * @param reports its reports
 * @param lights lights of its tasks' indicators
 */
public record CampaignRow(
    int campaign, String name, Counts units, Counts tasks, Counts reports, LightCounts lights) {

  static CampaignRow of(CampaignDefined campaign, List<Obligation> owed, List<Reading> readings) {
    var ordinal = campaign.campaign();
    var reporting = Reporting.of(owed.stream().filter(o -> o.campaign() == ordinal).toList());
    return new CampaignRow(
        ordinal,
        campaign.name(),
        reporting.units(),
        reporting.tasks(),
        reporting.reports(),
        LightCounts.of(
            readings.stream().filter(r -> r.duty().task().campaign() == ordinal).toList()));
  }
}
