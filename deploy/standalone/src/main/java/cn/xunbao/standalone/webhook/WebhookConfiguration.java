package cn.xunbao.standalone.webhook;

import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.History;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.storage.SchemaMigration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the settings of webhooks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookProperties.class)
@Import({Webhook.class, WebhookController.class})
public class WebhookConfiguration {

  @Bean
  SchemaMigration webhookSchema() {
    return new SchemaMigration("webhook", "classpath:db/migration/webhook");
  }

  @Bean
  Endpoints endpoints(JdbcClient jdbc) {
    return new Endpoints(jdbc);
  }

  @Bean
  EndpointProjection endpointProjection(Chronicle chronicle, History history, Endpoints endpoints) {
    return new EndpointProjection(chronicle, history, endpoints);
  }

  @Bean
  WebhookScope webhookScope(Endpoints endpoints) {
    return new WebhookScope(endpoints);
  }

  @Bean
  WebhookKey webhookKey(DataFolder folder) {
    return WebhookKey.of(folder);
  }

  @Bean
  TargetRule targetRule(WebhookProperties properties) {
    return new TargetRule(properties.privateAddresses());
  }
}
