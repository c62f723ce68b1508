package cn.xunbao.standalone.webhook;

import cn.xunbao.events.webhook.WebhookDefined;

/**
 * What a command about a webhook came to.
 *
 * @param definition what holds now
 * @param newSecret whether its secret is a new one
 */
record SettledWebhook(WebhookDefined definition, boolean newSecret) {}
