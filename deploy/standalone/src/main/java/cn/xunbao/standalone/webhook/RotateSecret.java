package cn.xunbao.standalone.webhook;

import cn.xunbao.events.webhook.WebhookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives a webhook another secret.
 *
 * @param target which
 */
record RotateSecret(@TargetAggregateIdentifier WebhookId target) {}
