package cn.xunbao.rule;

import cn.xunbao.duty.ReportingDuties;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rhythms of a programme: those of the plan, and those adopted beside them from a period on.
 *
 * @param ofAll rhythms of the plan that bind every campaign
 * @param ofCampaigns rhythms of the plan by ordinal of the campaign
 * @param adopted rhythms adopted beside those of the plan
 */
public record Rhythms(
    List<Rhythm> ofAll,
    Map<Integer, List<Rhythm>> ofCampaigns,
    List<Version<CampaignRhythm>> adopted) {

  public Rhythms {
    ofAll = List.copyOf(ofAll);
    ofCampaigns = Map.copyOf(ofCampaigns);
    adopted = List.copyOf(adopted);
  }

  static Rhythms of(ProgrammeDefined plan) {
    return new Rhythms(plan.rhythms(), Map.of(), List.of());
  }

  Rhythms and(CampaignDefined campaign) {
    var all = new HashMap<>(ofCampaigns);
    all.put(campaign.campaign(), campaign.rhythms());
    return new Rhythms(ofAll, all, adopted);
  }

  Rhythms and(Version<CampaignRhythm> rhythm) {
    return new Rhythms(
        ofAll, ofCampaigns, Stream.concat(adopted.stream(), Stream.of(rhythm)).toList());
  }

  /** The rhythms that bind every campaign in a period. */
  public Stream<Rhythm> general(Period period) {
    return Stream.concat(
        ofAll.stream(),
        adopted(period).filter(rule -> rule.campaign() == null).map(CampaignRhythm::rhythm));
  }

  /** The rhythms that bind this campaign in a period, and not every one. */
  public Stream<Rhythm> own(int campaign, Period period) {
    return Stream.concat(
        ofPlan(campaign).stream(),
        adopted(period)
            .filter(rule -> rule.campaign() != null && rule.binds(campaign))
            .map(CampaignRhythm::rhythm));
  }

  /**
   * Whether a campaign, or every one, has such a rhythm already.
   *
   * @param campaign ordinal of the campaign; null: every one
   */
  public boolean names(@Nullable Integer campaign, Rhythm rhythm) {
    return ofAll.contains(rhythm)
        || campaign != null && ofPlan(campaign).contains(rhythm)
        || adopted.stream()
            .map(Version::rule)
            .anyMatch(
                rule ->
                    rule.rhythm().equals(rhythm)
                        && (rule.campaign() == null || rule.campaign().equals(campaign)));
  }

  ReportingDuties duties(String task, int campaign, Period period) {
    var beside = adopted(period).filter(rule -> rule.binds(campaign)).map(CampaignRhythm::rhythm);
    return ReportingDuties.of(
        task, ofAll, Stream.concat(ofPlan(campaign).stream(), beside).toList());
  }

  Set<PeriodKind> kinds() {
    var kinds = EnumSet.of(PeriodKind.XUN);
    Stream.of(
            ofAll.stream(),
            ofCampaigns.values().stream().flatMap(List::stream),
            adopted.stream().map(version -> version.rule().rhythm()))
        .flatMap(some -> some)
        .filter(ReportingDuties::obliges)
        .forEach(rhythm -> kinds.add(rhythm.period()));
    return kinds;
  }

  private List<Rhythm> ofPlan(int campaign) {
    return ofCampaigns.getOrDefault(campaign, List.of());
  }

  private Stream<CampaignRhythm> adopted(Period period) {
    return adopted.stream().filter(version -> version.holdsFor(period)).map(Version::rule);
  }
}
