package cn.xunbao.command.item;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.item.ItemLife;
import org.jspecify.annotations.Nullable;

/**
 * Who may take a step with an item: the unit that is held to it, the coordination office, and a
 * task force for items of its campaign. Nobody judges in his own cause.
 */
public final class ItemScope {

  private final ProgrammeDirectory programmes;
  private final ItemDirectory items;
  private final UnitDirectory units;
  private final BusinessClock clock;

  ItemScope(
      ProgrammeDirectory programmes,
      ItemDirectory items,
      UnitDirectory units,
      BusinessClock clock) {
    this.programmes = programmes;
    this.items = items;
    this.units = units;
    this.clock = clock;
  }

  /**
   * Lets offices pass that run what a new item is about.
   *
   * @param campaign ordinal of the campaign; null: the whole programme
   * @throws cn.xunbao.edge.problem.RejectedException 403 for others
   */
  public static void requireOffice(Caller caller, String programme, @Nullable Integer campaign) {
    if (caller.has(Role.COORDINATION_OFFICE)) {
      return;
    }
    if (campaign == null || !caller.isBoundToCampaign(programme, campaign)) {
      throw Rejections.forbidden("工作专班只能办理本专班的事项，请注明本专班的任务或战役序号");
    }
  }

  /**
   * Lets offices pass that run what an item is about.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such item, 403 for others
   */
  void requireOffice(Caller caller, ItemId id) {
    runBy(caller, id);
  }

  /**
   * Lets pass who may judge what a unit did: an office, but not that of the unit itself.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such item, 403 for others
   */
  void requireJudge(Caller caller, ItemId id) {
    var life = runBy(caller, id);
    var unit = life.unit();
    var campaign = life.opening().campaign();
    if (!caller.has(Role.COORDINATION_OFFICE)
        && unit != null
        && campaign != null
        && unit.equals(
            programmes.require(id.programme()).hostOf(campaign, BusinessDay.of(clock.now())))) {
      throw Rejections.forbidden("本专班办公室设在承办单位，该事项由统筹协调机构核查");
    }
  }

  /** How an item stands, held to by whoever is there today. */
  private ItemLife life(ItemId id) {
    return items.require(id).on(BusinessDay.of(clock.now()), units.succession());
  }

  private ItemLife runBy(Caller caller, ItemId id) {
    caller.requireProgrammeScope(id.programme());
    var life = life(id);
    var unit = life.unit();
    if (unit != null && caller.isBoundToUnit(unit)) {
      throw Rejections.forbidden("承办单位不得办理对本单位的交办、核查、销号，请由其他人员办理");
    }
    requireOffice(caller, id.programme(), life.opening().campaign());
    return life;
  }

  /**
   * The unit that a caller acts for, if it is held to the item.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such item, 403 for others
   */
  String requireHeld(Caller caller, ItemId id) {
    caller.requireProgrammeScope(id.programme());
    var unit = life(id).unit();
    if (unit == null || !caller.isBoundToUnit(unit)) {
      throw Rejections.forbidden("该事项不由本单位承办");
    }
    return unit;
  }
}
