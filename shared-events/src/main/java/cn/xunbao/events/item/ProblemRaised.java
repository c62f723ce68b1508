package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A problem (问题) was raised.
 *
 * @param programme id of the programme
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param campaign ordinal of the campaign; null if it is about the whole programme
 * @param source where it comes from
 * @param grade how grave it is
 * @param text what is wrong
 * @param foundAt when it was found
 * @param reportPosition position of the report that says so; null if none is cited
 */
@EventType("problem.raised")
public record ProblemRaised(
    String programme,
    String item,
    @Nullable String task,
    @Nullable Integer campaign,
    ProblemSource source,
    ProblemGrade grade,
    String text,
    Instant foundAt,
    @Nullable Long reportPosition)
    implements ItemOpening {

  @Override
  public ItemKind kind() {
    return ItemKind.PROBLEM;
  }
}
