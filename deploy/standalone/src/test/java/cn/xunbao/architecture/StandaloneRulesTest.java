package cn.xunbao.architecture;

import java.util.List;

class StandaloneRulesTest extends ModuleRules {

  StandaloneRulesTest() {
    super("cn.xunbao.standalone", List.of(), List.of("cn.xunbao.nothing.."));
  }
}
