package cn.xunbao.architecture;

import java.util.List;

class EventStoreRulesTest extends ModuleRules {

  EventStoreRulesTest() {
    super(
        "cn.xunbao.storage",
        List.of(),
        List.of(
            "cn.xunbao.command..",
            "cn.xunbao.query..",
            "cn.xunbao.edge..",
            "cn.xunbao.standalone.."));
  }
}
