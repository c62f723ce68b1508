package cn.xunbao.standalone.webhook;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What webhooks may do beyond the usual.
 *
 * @param privateAddresses whether they may be sent to private address ranges
 * @param sendSimulated whether they are sent while the clock is simulated
 */
@ConfigurationProperties("xunbao.webhook")
public record WebhookProperties(boolean privateAddresses, boolean sendSimulated) {}
