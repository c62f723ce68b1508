package cn.xunbao.standalone.webhook;

import cn.xunbao.events.webhook.WebhookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Defines a webhook, or changes it.
 *
 * @param target which
 * @param terms what it is to send, and where
 */
record DefineWebhook(@TargetAggregateIdentifier WebhookId target, WebhookTerms terms) {}
