package cn.xunbao.query;

import static org.awaitility.Awaitility.await;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.StreamId;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.storage.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The whole query side on a database of its own, with a history that the test writes. */
final class RunningQuerySide implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Map<String, Long> sequences = new HashMap<>();
  private final ConfigurableApplicationContext application;
  private long written;

  private RunningQuerySide(ConfigurableApplicationContext application) {
    this.application = application;
  }

  static RunningQuerySide start(BusinessClock clock) {
    return start(clock, TestDatabase.create(), Map.of());
  }

  static RunningQuerySide start(
      BusinessClock clock, TestDatabase database, Map<String, Object> more) {
    var properties = new HashMap<String, Object>(database.properties());
    properties.putAll(more);
    properties.put("server.port", "0");
    properties.put("spring.flyway.enabled", "false");
    properties.put("spring.main.banner-mode", "off");
    return new RunningQuerySide(
        new SpringApplicationBuilder(Application.class)
            .properties(properties)
            .initializers(
                context ->
                    ((GenericApplicationContext) context)
                        .registerBean(BusinessClock.class, () -> clock))
            .run());
  }

  /** Writes an event and waits until it has its position, which it answers. */
  long record(StreamId stream, DomainEvent event, EventMetadata metadata) {
    var id = stream.toString();
    var sequence = sequences.merge(id, 1L, Long::sum) - 1;
    application
        .getBean(EventStore.class)
        .publish(new GenericDomainEventMessage<>("Test", id, sequence, event, metadata.toMap()));
    written++;
    await("the chronicle reaches position " + written)
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> application.getBean(Chronicle.class).newest() >= written);
    return written;
  }

  /** One of its beans. */
  <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  /** The one of that name. */
  <T> T bean(String name, Class<T> type) {
    return application.getBean(name, type);
  }

  HttpResponse<String> get(String path, String token) {
    try {
      return HTTP.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
              .header("Authorization", "Bearer " + token)
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private int port() {
    var server = ((ServletWebServerApplicationContext) application).getWebServer();
    return server == null ? 0 : server.getPort();
  }

  @Override
  public void close() {
    application.close();
  }

  /** As an issuer's tokens come from the test itself. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(QuerySide.class)
  static class Application {

    @Bean
    JwtDecoder jwtDecoder() {
      return TestTokens.decoder();
    }
  }
}
