package cn.xunbao.command.indicator;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who settles what about indicators: offices, a task force those of its campaign; data by owners.
 */
final class IndicatorScope {

  private IndicatorScope() {}

  /**
   * Lets offices pass.
   *
   * @param campaign ordinal of the campaign; null: the whole programme
   * @throws cn.xunbao.edge.problem.RejectedException 403 for others
   */
  static void requireOffice(Caller caller, String programme, @Nullable Integer campaign) {
    if (!isOffice(caller, programme, campaign)) {
      throw Rejections.forbidden("工作专班只能办理本专班的指标");
    }
  }

  /**
   * The unit that a caller reports a value for; null: an office.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 for anybody but the data owner, 409 for an
   *     indicator of a task
   */
  static @Nullable String requireOwner(Caller caller, IndicatorView indicator) {
    var owner = indicator.owner();
    if (!provides(caller, owner, indicator)) {
      throw Rejections.forbidden(
          owner == null ? "该指标的数据由专班办公室提供" : "该指标的数据由单位“%s”提供".formatted(owner));
    }
    if (indicator.task() != null) {
      throw Rejections.conflict("任务的指标随任务“%s”报送，不在此填报".formatted(indicator.task()));
    }
    return caller.has(Role.REPORTER, Role.UNIT_HEAD) ? owner : null;
  }

  /** Persons of the owning unit, else the office of the task force; nobody outside of them. */
  private static boolean provides(Caller caller, @Nullable String owner, IndicatorView indicator) {
    var campaign = indicator.campaign();
    if (caller.has(Role.REPORTER, Role.UNIT_HEAD)) {
      return owner != null && caller.isBoundToUnit(owner);
    }
    return campaign == null
        ? owner == null && caller.has(Role.COORDINATION_OFFICE)
        : caller.has(Role.TASK_FORCE) && caller.isBoundToCampaign(indicator.programme(), campaign)
            || owner == null && caller.has(Role.COORDINATION_OFFICE);
  }

  private static boolean isOffice(Caller caller, String programme, @Nullable Integer campaign) {
    return caller.has(Role.COORDINATION_OFFICE, Role.ADMIN)
        || campaign != null && caller.isBoundToCampaign(programme, campaign);
  }
}
