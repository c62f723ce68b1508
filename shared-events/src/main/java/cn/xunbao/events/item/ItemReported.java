package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit reported that an item is dealt with (反馈、整改情况).
 *
 * @param programme id of the programme
 * @param kind what it is
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is assigned to
 * @param text what was done
 * @param evidence files that show it
 */
@EventType("item.reported")
public record ItemReported(
    String programme,
    ItemKind kind,
    String item,
    @Nullable String task,
    String unit,
    String text,
    List<Evidence> evidence)
    implements ItemProgress {

  public ItemReported {
    evidence = List.copyOf(evidence);
  }
}
