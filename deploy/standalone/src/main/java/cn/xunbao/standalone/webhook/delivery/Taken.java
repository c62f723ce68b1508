package cn.xunbao.standalone.webhook.delivery;

/**
 * A message that is one sender's for the time of its lease.
 *
 * @param webhook name of the webhook
 * @param position position of the event
 * @param messageId what the receiver knows repeats by
 * @param body what is sent
 * @param url where it is sent
 * @param generation which secret signs it
 * @param attempt which attempt it is; a later one makes this one void
 * @param failures how often it has failed
 */
record Taken(
    String webhook,
    long position,
    String messageId,
    String body,
    String url,
    int generation,
    int attempt,
    int failures) {}
