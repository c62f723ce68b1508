package cn.xunbao.events.webhook;

import cn.xunbao.events.DomainEvent;

/** What can happen in a webhook's stream. */
public sealed interface WebhookEvent extends DomainEvent
    permits WebhookDefined, WebhookSecretRotated, WebhookRemoved {

  /** Name of the webhook. */
  String webhook();
}
