package cn.xunbao.command.instruction;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.item.ItemOpenings;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.item.ItemLife;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;

/** Records instructions under the next number of their programme. */
public class InstructionGiving {

  private final ItemOpenings openings;

  InstructionGiving(ItemOpenings openings) {
    this.openings = openings;
  }

  @CommandHandler
  Change<ItemLife> handle(GiveInstruction command) throws Exception {
    return openings.open(
        ItemKind.INSTRUCTION, command.programme(), item -> List.of(command.as(item)));
  }
}
