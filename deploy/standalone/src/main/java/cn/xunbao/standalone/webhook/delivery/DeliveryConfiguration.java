package cn.xunbao.standalone.webhook.delivery;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.clock.SystemBusinessClock;
import cn.xunbao.edge.sweep.Sweeper;
import cn.xunbao.standalone.webhook.Endpoints;
import cn.xunbao.standalone.webhook.TargetRule;
import cn.xunbao.standalone.webhook.WebhookKey;
import cn.xunbao.standalone.webhook.WebhookProperties;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires what is sent by webhooks. */
@Configuration(proxyBeanMethods = false)
@Import({DeliveryController.class, ReminderDeliveryController.class})
public class DeliveryConfiguration {

  private static final Duration SWEPT_EVERY = Duration.ofSeconds(1);

  @Bean
  Deliveries deliveries(JdbcClient jdbc, JdbcTemplate batch) {
    return new Deliveries(jdbc, batch);
  }

  @Bean
  Outbox outbox(Endpoints endpoints, Deliveries deliveries, BusinessClock clock) {
    return new Outbox(endpoints, deliveries, clock);
  }

  @Bean
  CheckpointOutbox checkpointOutbox(Endpoints endpoints, Deliveries deliveries) {
    return new CheckpointOutbox(endpoints, deliveries);
  }

  @Bean
  MessagePost messagePost(WebhookKey key, TargetRule rule, SystemBusinessClock realTime) {
    return new MessagePost(key, rule, realTime::now);
  }

  @Bean
  Sender sender(
      Deliveries deliveries, MessagePost post, BusinessClock clock, WebhookProperties properties) {
    return new Sender(deliveries, post, clock, properties.sendSimulated());
  }

  @Bean
  Sweeper webhookSweeper(Sender sender) {
    return new Sweeper("webhooks", SWEPT_EVERY, sender::sweep);
  }
}
