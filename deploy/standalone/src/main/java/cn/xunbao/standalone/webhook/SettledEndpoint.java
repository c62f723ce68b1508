package cn.xunbao.standalone.webhook;

import cn.xunbao.events.webhook.WebhookDefined;
import cn.xunbao.events.webhook.WebhookEvent;
import cn.xunbao.events.webhook.WebhookRemoved;
import cn.xunbao.events.webhook.WebhookSecretRotated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its events have settled it.
 *
 * @param endpoint what it sends, and where
 * @param generation which secret signs
 * @param changed position of the last event that is in here
 */
record SettledEndpoint(Endpoint endpoint, int generation, long changed) {

  /** What an event makes of it; empty if it changes nothing, for it was applied before. */
  static Optional<SettledEndpoint> after(
      @Nullable SettledEndpoint before, WebhookEvent event, long position) {
    if (before != null && before.changed >= position) {
      return Optional.empty();
    }
    return switch (event) {
      case WebhookDefined e ->
          Optional.of(
              new SettledEndpoint(
                  new Endpoint(
                      e.webhook(), e.url(), e.events(), e.programme(), e.units(), true, position),
                  e.generation(),
                  position));
      case WebhookSecretRotated e ->
          Optional.ofNullable(before)
              .map(it -> new SettledEndpoint(it.endpoint, e.generation(), position));
      case WebhookRemoved e ->
          Optional.ofNullable(before)
              .map(it -> new SettledEndpoint(it.endpoint.stopped(), it.generation, position));
    };
  }
}
