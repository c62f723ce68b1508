package cn.xunbao.events.webhook;

import cn.xunbao.events.EventType;

/**
 * Another secret signs what a webhook sends from now on; the secret is never in the history.
 *
 * @param webhook name of the webhook
 * @param generation which secret it is, one more than before
 */
@EventType("webhook.secret-rotated")
public record WebhookSecretRotated(String webhook, int generation) implements WebhookEvent {}
