/**
 * What leaves the house by webhooks: put into an outbox as the chronicle numbers it, sent at least
 * once each under an id that stays the same, retried for a day.
 */
@NullMarked
package cn.xunbao.standalone.webhook.delivery;

import org.jspecify.annotations.NullMarked;
