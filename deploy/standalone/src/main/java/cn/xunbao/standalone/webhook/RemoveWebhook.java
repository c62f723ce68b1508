package cn.xunbao.standalone.webhook;

import cn.xunbao.events.webhook.WebhookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Has a webhook send nothing any more.
 *
 * @param target which
 */
record RemoveWebhook(@TargetAggregateIdentifier WebhookId target) {}
