package cn.xunbao.edge.ratelimit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of one process; generous, for they are against accidents and floods.
 *
 * @param client for each client with a valid token
 * @param token for the token endpoint, by address
 * @param stranger for calls without a valid token, by address
 */
@ConfigurationProperties("xunbao.rate-limit")
public record RateLimitProperties(
    @DefaultValue Client client, @DefaultValue Address token, @DefaultValue Address stranger) {

  /**
   * A client's limit.
   *
   * @param perSecond calls a second that it may make for ever
   * @param burst calls that it may make at once after a pause
   */
  public record Client(@DefaultValue("100") int perSecond, @DefaultValue("1000") int burst) {}

  /**
   * An address's limit.
   *
   * @param perSecond calls a second that it may make for ever
   * @param burst calls that it may make at once after a pause
   */
  public record Address(@DefaultValue("50") int perSecond, @DefaultValue("500") int burst) {}
}
