package cn.xunbao.command.item;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.item.Evidence;
import cn.xunbao.events.item.ItemId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Reports an item as dealt with (反馈).
 *
 * @param target which item
 * @param unit code of the unit that acts
 * @param text what was done
 * @param evidence files that show it
 * @param expected version of the item that was decided on
 */
record ReportItem(
    @TargetAggregateIdentifier ItemId target,
    String unit,
    String text,
    List<Evidence> evidence,
    ExpectedVersion expected)
    implements ItemStep {

  public ReportItem {
    evidence = List.copyOf(evidence);
  }
}
