package cn.xunbao.events.webhook;

import cn.xunbao.events.EventType;

/**
 * A webhook sends nothing any more.
 *
 * @param webhook name of the webhook
 */
@EventType("webhook.removed")
public record WebhookRemoved(String webhook) implements WebhookEvent {}
