package cn.xunbao.architecture;

import java.util.List;

class HttpEdgeRulesTest extends ModuleRules {

  HttpEdgeRulesTest() {
    super("cn.xunbao.edge", List.of(), List.of("cn.xunbao.nothing.."));
  }
}
