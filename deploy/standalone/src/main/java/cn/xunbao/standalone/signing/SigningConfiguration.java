package cn.xunbao.standalone.signing;

import cn.xunbao.edge.signing.Signer;
import cn.xunbao.standalone.database.DataFolder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the signing key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningProperties.class)
@Import(SigningKeyController.class)
public class SigningConfiguration {

  @Bean
  Signer signer(SigningProperties properties, DataFolder folder) {
    var file = properties.keyFile();
    return file == null ? SigningKey.of(folder) : SigningKey.in(file);
  }
}
