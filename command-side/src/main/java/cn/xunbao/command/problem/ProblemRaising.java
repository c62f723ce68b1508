package cn.xunbao.command.problem;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.item.ItemOpenings;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.item.ItemLife;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;

/** Raises problems under the next number of their programme. */
public class ProblemRaising {

  private final ItemOpenings openings;

  ProblemRaising(ItemOpenings openings) {
    this.openings = openings;
  }

  @CommandHandler
  Change<ItemLife> handle(RaiseProblem command) throws Exception {
    return openings.open(ItemKind.PROBLEM, command.programme(), item -> List.of(command.as(item)));
  }
}
