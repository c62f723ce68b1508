package cn.xunbao.architecture;

import java.util.List;

class StandaloneRulesTest extends ModuleRules {

  StandaloneRulesTest() {
    super(
        "cn.xunbao.standalone",
        List.of("cn.xunbao.standalone.database.RandomText", "cn.xunbao.standalone.demo.Dice"),
        List.of(
            "org.axonframework.eventsourcing.eventstore.jdbc..",
            "org.axonframework.eventhandling.tokenstore.."));
  }
}
