package cn.xunbao.standalone.issuer.client;

import java.time.Instant;

/**
 * Registers an API client.
 *
 * @param client who it is, what it may do, and the hash of its secret
 * @param at the instant stamped at the HTTP edge
 */
record RegisterClient(ApiClient client, Instant at) {}
