package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.OfficeStep.Kind;
import cn.xunbao.standalone.demo.PairPlan.Outcome;
import cn.xunbao.standalone.demo.PairPlan.Variant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the offices do for a period: they return what a unit has to mend, accept the reports of one
 * campaign, consolidate (one of them once too late) and cut the period off.
 */
final class OfficePlanner {

  /** Its few reports are all accepted; those of the others wait. */
  private static final int REVIEWED_CAMPAIGN = 2;

  private static final String LATE_PERIOD = "2023-05-X1";
  private static final int LATE_CAMPAIGN = 5;

  private static final List<String> RETURNED =
      List.of("进展未写明本旬完成数，请补充后重报。", "指标与上旬相同，请核对原始台账后重报。", "未写明下步打算的时间节点，请补充后重报。");

  private final int campaigns;

  /**
   * Plans for a programme.
   *
   * @param campaigns number of its campaigns
   */
  OfficePlanner(int campaigns) {
    this.campaigns = campaigns;
  }

  /** All that the offices do for a period. */
  List<OfficeStep> plan(Period period, Slots slots, List<PairPlan> plans) {
    var steps = new ArrayList<OfficeStep>();
    for (var plan : plans) {
      if (plan.variant() == Variant.RETURNED) {
        var reason = RETURNED.get(Math.floorMod(steps.size(), RETURNED.size()));
        steps.add(about(slots.review(), Kind.RETURN, plan.pair(), reason, null));
      }
      var until = plan.extendedTo();
      if (until != null) {
        steps.add(
            about(slots.request(), Kind.REQUEST_EXTENSION, plan.pair(), "等待上级部门反馈数据，申请延期。", until));
        steps.add(about(slots.request(), Kind.GRANT_EXTENSION, plan.pair(), "同意。", until));
      }
      if (isAccepted(plan)) {
        steps.add(about(slots.closing(), Kind.ACCEPT, plan.pair(), "数据已与台账核对。", null));
      }
    }
    for (var campaign = 1; campaign <= campaigns; campaign++) {
      var late = period.code().equals(LATE_PERIOD) && campaign == LATE_CAMPAIGN;
      steps.add(
          new OfficeStep(
              late ? slots.closing() : slots.consolidation(),
              Kind.CONSOLIDATE,
              period,
              campaign,
              null,
              late ? "因核对数据延迟报送，本战役各单位报送情况已审核汇总。" : "本战役各单位报送情况已审核汇总，滞后任务已提醒牵头单位。",
              null));
    }
    steps.add(
        new OfficeStep(
            slots.closing(), Kind.CUT_OFF, period, 0, null, period.chinese() + "截稿", null));
    return steps;
  }

  private static boolean isAccepted(PairPlan plan) {
    return plan.pair().task().startsWith(REVIEWED_CAMPAIGN + ".")
        && plan.outcome() != Outcome.MISSING;
  }

  private static OfficeStep about(
      Instant at, Kind kind, Pair pair, String text, @Nullable Instant until) {
    return new OfficeStep(at, kind, pair.period(), 0, pair, text, until);
  }
}
