package cn.xunbao.architecture;

import java.util.List;

class EvidenceRulesTest extends ModuleRules {

  EvidenceRulesTest() {
    super(
        "cn.xunbao.evidence",
        List.of(),
        List.of(
            "cn.xunbao.command..",
            "cn.xunbao.query..",
            "cn.xunbao.edge..",
            "cn.xunbao.storage..",
            "cn.xunbao.standalone..",
            "org.springframework..",
            "java.sql..",
            "javax.sql.."));
  }
}
