package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A meeting decided on an item (议定事项).
 *
 * @param programme id of the programme
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param campaign ordinal of the campaign; null if it is about the whole programme
 * @param meeting id of the meeting
 * @param text what was decided
 */
@EventType("meeting.decision-taken")
public record DecisionTaken(
    String programme,
    String item,
    @Nullable String task,
    @Nullable Integer campaign,
    String meeting,
    String text)
    implements ItemOpening {

  @Override
  public ItemKind kind() {
    return ItemKind.DECISION;
  }
}
