package cn.xunbao.query.evidence;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.evidence.key.SignatureAlgorithm;
import cn.xunbao.evidence.key.SigningKey;
import cn.xunbao.evidence.key.VerifyingKey;
import cn.xunbao.query.chronicle.ChronicleConfiguration;
import cn.xunbao.query.chronicle.ManualClock;
import cn.xunbao.query.fact.FactConfiguration;
import cn.xunbao.storage.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Chronicle, facts and evidence on a database of their own, with a key. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = SecurityAutoConfiguration.class)
@Import({ChronicleConfiguration.class, EvidenceConfiguration.class, FactConfiguration.class})
class EvidenceTestApplication {

  static ConfigurableApplicationContext start(
      TestDatabase database, Path folder, String... settings) {
    var properties = new HashMap<String, Object>(database.properties());
    properties.put("xunbao.evidence.folder", folder.toString());
    return new SpringApplicationBuilder(EvidenceTestApplication.class)
        .web(WebApplicationType.NONE)
        .properties(properties)
        .properties(settings)
        .run();
  }

  @Bean
  BusinessClock clock() {
    return new ManualClock(false, Instant.parse("2023-04-01T00:00:00Z"));
  }

  @Bean
  SigningKey signer() {
    return new SigningKey(SignatureAlgorithm.ED25519.newKeys());
  }

  @Bean
  KnownKeys knownKeys(SigningKey signer) {
    return new KnownKeys() {
      @Override
      public List<VerifyingKey> all() {
        return List.of(signer.key());
      }

      @Override
      public Optional<String> idAt(long position) {
        return Optional.of(signer.key().id());
      }
    };
  }
}
