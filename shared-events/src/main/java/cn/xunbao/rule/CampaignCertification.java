package cn.xunbao.rule;

import cn.xunbao.events.programme.CertificationRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule for certification with the campaign that it binds.
 *
 * @param campaign ordinal of the campaign; null: all
 * @param rule the rule
 */
public record CampaignCertification(@Nullable Integer campaign, CertificationRule rule) {

  boolean binds(@Nullable Integer ordinal) {
    return campaign == null || campaign.equals(ordinal);
  }
}
