package cn.xunbao.standalone.webhook.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.standalone.webhook.TargetRule;
import cn.xunbao.standalone.webhook.WebhookKey;
import java.io.IOException;
import java.time.InstantSource;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends messages by HTTP, signed as Standard Webhooks has it. It follows no redirect, keeps no
 * cookie, tries once, and reads nothing of an answer but its status.
 */
final class MessagePost implements AutoCloseable {

  private static final Timeout CONNECT = Timeout.ofSeconds(5);
  private static final Timeout ANSWER = Timeout.ofSeconds(10);

  private final WebhookKey key;
  private final InstantSource realTime;
  private final CloseableHttpClient http;

  MessagePost(WebhookKey key, TargetRule rule, InstantSource realTime) {
    this.key = key;
    this.realTime = realTime;
    this.http =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new GuardedResolver(rule))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setSocketTimeout(ANSWER)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(CONNECT)
                    .setResponseTimeout(ANSWER)
                    .build())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .setUserAgent("xunbao")
            .build();
  }

  Outcome send(Taken message) {
    var request = request(message);
    try (var response = http.executeOpen(null, request, null)) {
      return Outcome.answered(response.getCode());
    } catch (ForbiddenAddress e) {
      return Outcome.failed("该网址指向内部网络，未推送");
    } catch (IOException e) {
      return Outcome.failed("未能送达：" + e.getClass().getSimpleName());
    } finally {
      request.abort();
    }
  }

  private HttpPost request(Taken message) {
    var timestamp = realTime.instant().getEpochSecond();
    var request = new HttpPost(message.url());
    request.setEntity(
        new StringEntity(message.body(), ContentType.APPLICATION_JSON.withCharset(UTF_8)));
    request.setHeader("webhook-id", message.messageId());
    request.setHeader("webhook-timestamp", Long.toString(timestamp));
    request.setHeader(
        "webhook-signature",
        key.secret(message.webhook(), message.generation())
            .sign(message.messageId(), timestamp, message.body()));
    return request;
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
