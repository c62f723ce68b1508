package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A problem was put under supervision (督办函、挂牌督办).
 *
 * @param programme id of the programme
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is assigned to
 * @param level how
 * @param number number of the document
 * @param text what it demands
 */
@EventType("problem.supervised")
public record ProblemSupervised(
    String programme,
    String item,
    @Nullable String task,
    String unit,
    SupervisionLevel level,
    String number,
    @Nullable String text)
    implements ItemProgress {

  @Override
  public ItemKind kind() {
    return ItemKind.PROBLEM;
  }
}
