package cn.xunbao.events.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task force (工作专班) of a campaign.
 *
 * @param hostUnit code of the unit where its office sits; need not be a member
 * @param firstConvener post of the first convener (第一召集人)
 * @param convener post of the convener (召集人)
 * @param deputyConvener post of the deputy convener (副召集人)
 * @param memberUnits codes of its members
 */
public record TaskForce(
    @Nullable String hostUnit,
    @Nullable String firstConvener,
    @Nullable String convener,
    @Nullable String deputyConvener,
    List<String> memberUnits) {

  public TaskForce {
    memberUnits = List.copyOf(memberUnits);
  }
}
