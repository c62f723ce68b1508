package cn.xunbao.query.chronicle;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.evidence.EvidenceConfiguration;
import cn.xunbao.query.fact.FactConfiguration;
import cn.xunbao.storage.TestDatabase;
import java.util.HashMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The chronicle and the facts alone, on a database of their own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = SecurityAutoConfiguration.class)
@Import({ChronicleConfiguration.class, EvidenceConfiguration.class, FactConfiguration.class})
class ChronicleTestApplication {

  static ConfigurableApplicationContext start(TestDatabase database, BusinessClock clock) {
    return new SpringApplicationBuilder(ChronicleTestApplication.class)
        .web(WebApplicationType.NONE)
        .properties(new HashMap<>(database.properties()))
        .initializers(
            context ->
                ((org.springframework.context.support.GenericApplicationContext) context)
                    .registerBean(BusinessClock.class, () -> clock))
        .run();
  }
}
