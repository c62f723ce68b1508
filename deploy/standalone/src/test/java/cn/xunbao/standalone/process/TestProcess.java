package cn.xunbao.standalone.process;

import cn.xunbao.command.dispatch.DispatchConfiguration;
import cn.xunbao.edge.EdgeConfiguration;
import cn.xunbao.edge.idempotency.IdempotencyConfiguration;
import cn.xunbao.query.chronicle.ChronicleConfiguration;
import cn.xunbao.query.evidence.EvidenceConfiguration;
import cn.xunbao.query.fact.FactConfiguration;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.issuer.IssuerConfiguration;
import cn.xunbao.standalone.issuer.client.AdminClient;
import cn.xunbao.standalone.simulation.SimulationConfiguration;
import cn.xunbao.standalone.simulation.SimulationStart;
import cn.xunbao.storage.TestDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Issuer, clients and simulated time as they stand in the process; ends with {@link #close}. */
public final class TestProcess implements AutoCloseable {

  private final TestDatabase database;
  private final DataFolder folder;
  private final ConfigurableApplicationContext context;
  private final int port;

  private TestProcess(
      TestDatabase database, DataFolder folder, ConfigurableApplicationContext context, int port) {
    this.database = database;
    this.folder = folder;
    this.context = context;
    this.port = port;
  }

  /** Starts on real time, or wherever the history stands. */
  public static TestProcess start(TestDatabase database, Path folder) {
    return start(database, folder, Map.of());
  }

  /** Starts as with {@code --simulate-from}. */
  public static TestProcess simulate(TestDatabase database, Path folder, String from) {
    return start(database, folder, Map.of("xunbao.simulation.from", from));
  }

  private static TestProcess start(TestDatabase database, Path path, Map<String, Object> more) {
    var folder = DataFolder.open(path);
    var properties = new HashMap<>(database.properties());
    properties.put("server.port", 0);
    properties.put("server.address", "127.0.0.1");
    properties.put("xunbao.log.folder", folder.resolve("logs").toString());
    properties.putAll(more);
    ConfigurableApplicationContext context = null;
    try {
      context =
          new SpringApplicationBuilder(Parts.class)
              .properties(properties)
              .initializers(
                  starting -> starting.getBeanFactory().registerSingleton("dataFolder", folder))
              .run();
      var port = port((ServletWebServerApplicationContext) context);
      context.getBean(SimulationStart.class).prepare();
      context.getBean(AdminClient.class).prepare(port);
      return new TestProcess(database, folder, context, port);
    } catch (RuntimeException e) {
      if (context != null) {
        context.close();
      }
      folder.close();
      throw e;
    }
  }

  private static int port(ServletWebServerApplicationContext context) {
    return Objects.requireNonNull(context.getWebServer()).getPort();
  }

  /** One of its beans. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Its data folder. */
  public DataFolder folder() {
    return folder;
  }

  /** HTTP as whoever has the admin client's file. */
  public TestCaller admin() {
    return TestCaller.anonymous(port).login(AdminFile.read(folder));
  }

  /** HTTP without a token. */
  public TestCaller anonymous() {
    return TestCaller.anonymous(port);
  }

  /** The database under its owner, who sees everything. */
  public JdbcClient owner() {
    return JdbcClient.create(
        new DriverManagerDataSource(database.url(), database.owner(), database.password()));
  }

  /** The database under the application's own role. */
  public JdbcClient application() {
    return JdbcClient.create(
        new DriverManagerDataSource(database.url(), database.application(), database.password()));
  }

  @Override
  public void close() {
    context.close();
    folder.close();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({
    EdgeConfiguration.class,
    IdempotencyConfiguration.class,
    DispatchConfiguration.class,
    ChronicleConfiguration.class,
    EvidenceConfiguration.class,
    FactConfiguration.class,
    IssuerConfiguration.class,
    SimulationConfiguration.class,
  })
  static class Parts {}
}
