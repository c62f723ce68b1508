package cn.xunbao.standalone.signing;

import cn.xunbao.query.evidence.CheckpointConfiguration;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.storage.SchemaMigration;
import cn.xunbao.storage.SchemaMigrations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the signing keys and, since there are some, the making of checkpoints. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningProperties.class)
@Import({CheckpointConfiguration.class, SigningKeys.class, SigningKeyController.class})
public class SigningConfiguration {

  @Bean
  SchemaMigration signingSchema() {
    return new SchemaMigration("signing", "classpath:db/migration/signing");
  }

  @Bean
  KeyRotations keyRotations(JdbcClient jdbc) {
    return new KeyRotations(jdbc);
  }

  @Bean
  HouseKeys houseKeys(
      DataFolder folder,
      SigningProperties properties,
      KeyRotations rotations,
      SchemaMigrations migrated) {
    return new HouseKeys(folder, properties, rotations);
  }
}
