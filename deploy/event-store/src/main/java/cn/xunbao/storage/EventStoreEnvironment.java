package cn.xunbao.storage;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Turns {@code xunbao.event-store} and {@code xunbao.axon-server.*} (address, token, tls) into
 * Axon's own settings, so that no connection is tried with {@code postgres}, and switches Axon's
 * update check off before Axon starts.
 */
public final class EventStoreEnvironment implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    System.setProperty("axoniq.update-checker.disabled", "true");
    System.setProperty("disable-axoniq-console-message", "true");
    var axonServer = "axon-server".equals(environment.getProperty("xunbao.event-store"));
    Map<String, Object> settings = new HashMap<>();
    settings.put("axon.axonserver.enabled", axonServer);
    settings.put("axon.serializer.general", "jackson3");
    settings.put("axon.serializer.messages", "jackson3");
    if (axonServer) {
      settings.put(
          "axon.axonserver.servers",
          environment.getProperty("xunbao.axon-server.address", "127.0.0.1:8124"));
      settings.put(
          "axon.axonserver.ssl-enabled",
          environment.getProperty("xunbao.axon-server.tls", Boolean.class, true));
      var token = environment.getProperty("xunbao.axon-server.token");
      if (token != null) {
        settings.put("axon.axonserver.token", token);
      }
    }
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("xunbao-event-store", settings));
  }
}
