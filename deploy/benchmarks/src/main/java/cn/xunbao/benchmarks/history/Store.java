package cn.xunbao.benchmarks.history;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.storage.StoredEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The event store of a data folder that a running process serves, under its application's role. */
final class Store implements AutoCloseable {

  /** Where PostgreSQL says on which port it listens. */
  private static final int PORT_LINE = 3;

  /** Events that are read at once. */
  private static final int PAGE = 5000;

  private final ConfigurableApplicationContext context;

  private Store(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Opens the store of a data folder. */
  static Store of(Path data) throws IOException {
    var roles = JsonMapper.shared().readTree(Files.readString(data.resolve("database.json")));
    var app = roles.required("embedded").required("app");
    var port = lines(data.resolve("postgres/postmaster.pid")).get(PORT_LINE).strip();
    var url =
        "jdbc:postgresql://127.0.0.1:%s/xunbao?sslmode=disable&reWriteBatchedInserts=true"
            .formatted(port);
    return new Store(
        new SpringApplicationBuilder(EngineOnly.class)
            .web(WebApplicationType.NONE)
            .properties(
                Map.of(
                    "spring.datasource.url",
                    url,
                    "spring.datasource.username",
                    app.required("user").stringValue(),
                    "spring.datasource.password",
                    app.required("password").stringValue(),
                    "spring.main.banner-mode",
                    "off",
                    "logging.level.root",
                    "WARN"))
            .run());
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  /** Writes after what is there. */
  StoreWriter writer() {
    return new StoreWriter(
        engine(),
        context.getBean(TransactionManager.class),
        context.getBean(StoredEvents.class).countAfter(-1));
  }

  /** The engine. */
  EventStorageEngine engine() {
    return context.getBean(EventStorageEngine.class);
  }

  /** Reads all that is stored in bulk, decodes it, and answers how much that was. */
  long decodeAll() {
    var stored = context.getBean(StoredEvents.class);
    var total = count();
    long decoded = 0;
    for (long after = -1; decoded < total; after += PAGE) {
      for (var event : stored.read(stored.between(after, after + PAGE, PAGE)).values()) {
        EventJson.read(event.type(), event.revision(), event.payload());
        EventJson.mapper().readValue(event.metadata(), EventMetadata.class);
        decoded++;
      }
    }
    return decoded;
  }

  /** How many events it has. */
  long count() {
    return context.getBean(StoredEvents.class).countAfter(-1);
  }

  /** Printed ids of streams that begin so. */
  List<String> streams(String prefix) {
    return context.getBean(StoredEvents.class).streams(prefix);
  }

  @Override
  public void close() {
    context.close();
  }

  /** The event store and what it needs. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class EngineOnly {}
}
