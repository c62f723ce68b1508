package cn.xunbao.command;

import cn.xunbao.edge.TestTokens;
import cn.xunbao.storage.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * The command side as it runs, on real PostgreSQL. Several on one database are as good as several
 * processes: each has locks and caches of its own.
 */
public final class CommandSideProcess implements AutoCloseable {

  private final ConfigurableApplicationContext application;

  private CommandSideProcess(ConfigurableApplicationContext application) {
    this.application = application;
  }

  /** Starts one, which believes the tokens of the tests. */
  public static CommandSideProcess start(TestDatabase database) {
    Map<String, Object> properties = new HashMap<>(database.properties());
    properties.put("server.address", "127.0.0.1");
    properties.put("server.port", 0);
    properties.put("spring.main.banner-mode", "off");
    properties.put("springdoc.api-docs.enabled", false);
    properties.put("springdoc.swagger-ui.enabled", false);
    return new CommandSideProcess(
        new SpringApplicationBuilder(CommandSideApplication.class)
            .properties(properties)
            .initializers(
                context ->
                    ((GenericApplicationContext) context)
                        .registerBean(JwtDecoder.class, TestTokens::decoder))
            .run());
  }

  /** One of its beans. */
  public <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  /** TCP port that it answers at. */
  public int port() {
    return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** Its beans and their names. */
  public ConfigurableApplicationContext application() {
    return application;
  }

  /** What a query for single values finds, under the application's role. */
  public <T> List<T> column(Class<T> type, String sql, Object... parameters) {
    return bean(JdbcClient.class).sql(sql).params(parameters).query(type).list();
  }

  @Override
  public void close() {
    application.close();
  }
}
