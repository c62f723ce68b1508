package cn.xunbao.architecture;

import java.util.List;

class HttpEdgeRulesTest extends ModuleRules {

  HttpEdgeRulesTest() {
    super(
        "cn.xunbao.edge",
        List.of("cn.xunbao.edge.EdgeConfiguration", "cn.xunbao.edge.correlation.CorrelationId"),
        List.of("cn.xunbao.command..", "cn.xunbao.query..", "cn.xunbao.standalone.."));
  }
}
