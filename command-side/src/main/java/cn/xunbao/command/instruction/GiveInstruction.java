package cn.xunbao.command.instruction;

import cn.xunbao.command.item.ItemSubject;
import cn.xunbao.events.item.InstructionGiven;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records a leader's instruction.
 *
 * @param programme id of the programme
 * @param subject what it is about
 * @param leader name of the leader
 * @param post the leader's post
 * @param text what it says
 * @param givenOn date on it
 * @param period code of the period whose brief it is on; null if it is on none
 * @param position position of the record that it is on; null if none is cited
 */
record GiveInstruction(
    String programme,
    ItemSubject subject,
    String leader,
    String post,
    String text,
    LocalDate givenOn,
    @Nullable String period,
    @Nullable Long position) {

  InstructionGiven as(String item) {
    return new InstructionGiven(
        programme,
        item,
        subject.task(),
        subject.campaign(),
        leader,
        post,
        text,
        givenOn,
        period,
        position);
  }
}
