package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leader gave an instruction (批示) on a brief or another matter.
 *
 * @param programme id of the programme
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param campaign ordinal of the campaign; null if it is about the whole programme
 * @param leader name of the leader
 * @param post the leader's post
 * @param text what it says
 * @param givenOn date on it
 * @param period code of the period whose brief it is on; null if it is on none
 * @param position position of the record that it is on; null if none is cited
 */
@EventType("instruction.given")
public record InstructionGiven(
    String programme,
    String item,
    @Nullable String task,
    @Nullable Integer campaign,
    String leader,
    String post,
    String text,
    LocalDate givenOn,
    @Nullable String period,
    @Nullable Long position)
    implements ItemOpening {

  @Override
  public ItemKind kind() {
    return ItemKind.INSTRUCTION;
  }
}
