package cn.xunbao.standalone;

import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.database.Database;
import cn.xunbao.standalone.database.StartupFailure;
import cn.xunbao.standalone.issuer.client.AdminClient;
import cn.xunbao.standalone.simulation.SimulationStart;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The process while it serves: its folder, its database and the application in it. */
public final class RunningServer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  private final DataFolder folder;
  private final Database database;
  private final ConfigurableApplicationContext application;
  private final int port;
  private final CountDownLatch ended = new CountDownLatch(1);

  private RunningServer(
      DataFolder folder, Database database, ConfigurableApplicationContext application, int port) {
    this.folder = folder;
    this.database = database;
    this.application = application;
    this.port = port;
  }

  /**
   * Starts everything, and sees to it that everything ends with the process, in order.
   *
   * @throws StartupFailure if the operator can do something about what prevents it
   */
  static RunningServer start(DataFolder folder, ServerSettings settings) {
    var server = open(folder, settings, System.getenv());
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
    return server;
  }

  /** The same without a tie to the end of the process. */
  static RunningServer open(
      DataFolder folder, ServerSettings settings, Map<String, String> environment) {
    Database database = null;
    ConfigurableApplicationContext application = null;
    try {
      database =
          Database.open(folder, settings.databaseUrl(), settings.databaseUser(), environment);
      application = run(folder, database, settings);
      application.getBean(SimulationStart.class).prepare();
      var port =
          application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      application.getBean(AdminClient.class).prepare(port);
      return new RunningServer(folder, database, application, port);
    } catch (RuntimeException e) {
      if (application != null) {
        application.close();
      }
      if (database != null) {
        database.close();
      }
      folder.close();
      throw explained(e);
    }
  }

  private static ConfigurableApplicationContext run(
      DataFolder folder, Database database, ServerSettings settings) {
    return new SpringApplicationBuilder(StandaloneApplication.class)
        .registerShutdownHook(false)
        .properties(properties(folder, database, settings))
        .initializers(
            context ->
                ((GenericApplicationContext) context)
                    .registerBean(
                        DataFolder.class, () -> folder, bean -> bean.setDestroyMethodName("")))
        .run();
  }

  private static Map<String, Object> properties(
      DataFolder folder, Database database, ServerSettings settings) {
    var access = database.access();
    var properties = new HashMap<String, Object>();
    properties.put("server.address", LOOPBACK);
    properties.put("server.port", settings.port());
    properties.put("spring.datasource.url", access.url());
    properties.put("spring.datasource.username", access.app().user());
    properties.put("spring.datasource.password", access.app().password());
    properties.put("xunbao.migration.user", access.owner().user());
    properties.put("xunbao.migration.password", access.owner().password());
    properties.put("xunbao.log.folder", folder.path().resolve("logs").toString());
    properties.put("xunbao.log.console", settings.logToConsole() ? "INFO" : "OFF");
    if (settings.simulateFrom() != null) {
      properties.put("xunbao.simulation.from", settings.simulateFrom().toString());
    }
    return properties;
  }

  /** What an operator can do something about is told without a trace. */
  private static RuntimeException explained(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartupFailure told) {
        return told;
      }
    }
    return failure;
  }

  /** Where it answers, without a path. */
  String base() {
    return "http://%s:%d".formatted(LOOPBACK, port);
  }

  ConfigurableApplicationContext application() {
    return application;
  }

  /** Waits until it has been told to end. */
  void awaitEnd() throws InterruptedException {
    ended.await();
  }

  /** Ends it: requests under way are answered, then the database is stopped, then the folder. */
  @Override
  public void close() {
    application.close();
    database.close();
    folder.close();
    ended.countDown();
  }
}
