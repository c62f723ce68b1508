/**
 * Webhooks: where events are sent. Which there are is settled by events of their own; the secrets
 * that sign what they send are derived from a key in the data folder and kept nowhere.
 */
@NullMarked
package cn.xunbao.standalone.webhook;

import org.jspecify.annotations.NullMarked;
