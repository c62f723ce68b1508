package cn.xunbao.architecture;

import java.util.List;

class QuerySideRulesTest extends ModuleRules {

  QuerySideRulesTest() {
    super("cn.xunbao.query", List.of(), List.of("cn.xunbao.command..", "cn.xunbao.standalone.."));
  }
}
