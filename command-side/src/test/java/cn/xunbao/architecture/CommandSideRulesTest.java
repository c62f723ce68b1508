package cn.xunbao.architecture;

import java.util.List;

class CommandSideRulesTest extends ModuleRules {

  CommandSideRulesTest() {
    super("cn.xunbao.command", List.of(), List.of("cn.xunbao.query..", "cn.xunbao.standalone.."));
  }
}
