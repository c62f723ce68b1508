package cn.xunbao.standalone.issuer.client;

import cn.xunbao.events.client.ClientRegistered;

/**
 * A client that may ask for tokens.
 *
 * @param registration who it is and what it may do
 * @param secret proves that it is the one
 */
public record ApiClient(ClientRegistered registration, SecretHash secret) {}
