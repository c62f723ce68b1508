package cn.xunbao.duty;

import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.period.PeriodKind.Family;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How often a task is reported on. A 调度 obliges the units; a 简报 implies a 调度 of its period; every
 * other product obliges the office or nobody. Of each family the finest kind counts, and weeks come
 * beside 旬. Where the plan names nothing of the 旬 or longer, 旬简报, 月通报, 季总结 stand as this product's
 * default.
 *
 * @param kinds kinds of periods that the task is reported for, in the order of {@link PeriodKind}
 * @param byDefault whether the 旬 among them is this product's default, not the plan's word
 */
public record ReportingDuties(Set<PeriodKind> kinds, boolean byDefault) {

  private static final Set<String> OBLIGING_PRODUCTS = Set.of("调度", "简报");

  public ReportingDuties {
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
  }

  /**
   * The duties of one task.
   *
   * @param task code of the task
   * @param programme rhythms of its programme
   * @param campaign rhythms of its campaign
   */
  public static ReportingDuties of(String task, List<Rhythm> programme, List<Rhythm> campaign) {
    var named = EnumSet.noneOf(PeriodKind.class);
    Stream.concat(programme.stream(), campaign.stream())
        .filter(rhythm -> obliges(rhythm, task))
        .forEach(rhythm -> named.add(rhythm.period()));

    var byDefault = named.stream().noneMatch(kind -> kind.family() == Family.MONTHS);
    if (byDefault) {
      named.add(PeriodKind.XUN);
    }
    var finest = EnumSet.copyOf(named);
    finest.removeIf(kind -> named.stream().anyMatch(other -> other.isFinerThan(kind)));
    return new ReportingDuties(finest, byDefault);
  }

  /** Whether units have to report in a rhythm. */
  public static boolean obliges(Rhythm rhythm) {
    return !rhythm.external() && OBLIGING_PRODUCTS.contains(rhythm.product());
  }

  private static boolean obliges(Rhythm rhythm, String task) {
    return obliges(rhythm) && (rhythm.tasks().isEmpty() || rhythm.tasks().contains(task));
  }
}
