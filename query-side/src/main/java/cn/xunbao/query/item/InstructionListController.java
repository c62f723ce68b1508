package cn.xunbao.query.item;

import cn.xunbao.events.item.ItemKind;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.trace.Paging;
import cn.xunbao.query.trace.StreamEvents;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leaders' instructions over HTTP. */
@RestController
@RequestMapping(
    path = "/api/v1/programmes/{p}/instructions",
    produces = MediaType.APPLICATION_JSON_VALUE)
class InstructionListController extends ItemListController {

  InstructionListController(ReadAccess access, Facts facts, StreamEvents events, Paging paging) {
    super(ItemKind.INSTRUCTION, access, facts, events, paging);
  }
}
