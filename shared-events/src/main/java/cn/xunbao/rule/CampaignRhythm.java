package cn.xunbao.rule;

import cn.xunbao.events.programme.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * A rhythm with the campaign that it binds.
 *
 * @param campaign ordinal of the campaign; null: all
 * @param rhythm the rhythm
 */
public record CampaignRhythm(@Nullable Integer campaign, Rhythm rhythm) {

  /** Whether it binds a campaign. */
  public boolean binds(int ordinal) {
    return campaign == null || campaign == ordinal;
  }
}
