package cn.xunbao.command.meeting;

import cn.xunbao.command.item.HeldUnits;
import cn.xunbao.command.item.ItemController;
import cn.xunbao.command.item.ItemDesk;
import cn.xunbao.command.item.ItemScope;
import cn.xunbao.events.item.ItemKind;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decided items of meetings over HTTP; they begin with the minutes. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/decisions")
class DecisionController extends ItemController {

  DecisionController(ItemDesk desk, ItemScope scope, HeldUnits units) {
    super(ItemKind.DECISION, desk, scope, units);
  }
}
