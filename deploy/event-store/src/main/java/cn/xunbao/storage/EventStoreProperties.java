package cn.xunbao.storage;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which engine holds the events.
 *
 * @param eventStore {@code postgres} (default) or {@code axon-server}
 */
@ConfigurationProperties("xunbao")
public record EventStoreProperties(Engine eventStore) {

  /** The engines. */
  public enum Engine {
    POSTGRES,
    AXON_SERVER
  }

  public EventStoreProperties {
    if (eventStore == null) {
      eventStore = Engine.POSTGRES;
    }
  }
}
