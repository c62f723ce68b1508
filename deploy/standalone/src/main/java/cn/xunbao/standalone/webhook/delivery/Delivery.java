package cn.xunbao.standalone.webhook.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one event for one webhook.
 *
 * @param id position of the event
 * @param webhook name of the webhook
 * @param messageId what the receiver knows repeats by
 * @param type stable name of the event
 * @param state how far it has come
 * @param attempts how often it was tried
 * @param queuedAt when it was put into the outbox, in real time
 * @param nextAt when it is tried next, while it is pending
 * @param deliveredAt when the receiver took it
 * @param lastStatus what the receiver last answered, as HTTP status
 * @param lastFault why the last attempt failed
 */
record Delivery(
    long id,
    String webhook,
    String messageId,
    String type,
    DeliveryState state,
    int attempts,
    Instant queuedAt,
    @Nullable Instant nextAt,
    @Nullable Instant deliveredAt,
    @Nullable Integer lastStatus,
    @Nullable String lastFault) {}
