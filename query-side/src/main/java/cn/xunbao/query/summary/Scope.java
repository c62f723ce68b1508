package cn.xunbao.query.summary;

import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a summary covers: a whole programme or one campaign.
 *
 * @param title the plan's title, with the campaign's name if it is one
 * @param campaigns the campaigns it covers, in order
 * @param isWhole whether it is the whole programme
 */
public record Scope(String title, List<CampaignDefined> campaigns, boolean isWhole) {

  /** What of all obligations it covers. */
  Obligations of(Obligations all) {
    return all.inCampaigns(ordinals());
  }

  /** The tasks that it covers, in the order of the plan. */
  public List<TaskState> tasks(ProgrammeState state) {
    var covered = ordinals();
    return state.tasks().stream()
        .filter(task -> covered.contains(task.definition().campaign()))
        .toList();
  }

  /** Whether something of a campaign belongs to it; of null: of none. */
  public boolean has(@Nullable Integer campaign) {
    return isWhole || campaign != null && ordinals().contains(campaign);
  }

  private List<Integer> ordinals() {
    return campaigns.stream().map(CampaignDefined::campaign).toList();
  }

  /**
   * The scope.
   *
   * @param campaign ordinal of the campaign; null: the whole programme
   * @throws IllegalArgumentException if the programme has no such campaign
   */
  public static Scope of(ProgrammeState state, @Nullable Integer campaign) {
    var title = state.plan().title();
    if (campaign == null) {
      return new Scope(title, state.campaigns(), true);
    }
    return state.campaigns().stream()
        .filter(c -> c.campaign() == campaign)
        .findFirst()
        .map(c -> new Scope(title + " " + c.name(), List.of(c), false))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "campaign: %s (expected: one of %s)"
                        .formatted(
                            campaign,
                            state.campaigns().stream().map(CampaignDefined::campaign).toList())));
  }
}
