package cn.xunbao.standalone.issuer;

import cn.xunbao.standalone.issuer.client.ApiClients;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Checks the secret that a client presents. Unknown client and wrong secret look the same. */
final class SecretCheck implements AuthenticationProvider {

  private final ApiClients clients;
  private final RegisteredClientRepository registrations;

  SecretCheck(ApiClients clients, RegisteredClientRepository registrations) {
    this.clients = clients;
    this.registrations = registrations;
  }

  @Override
  public Authentication authenticate(Authentication authentication) {
    var presented = (OAuth2ClientAuthenticationToken) authentication;
    var id = presented.getName();
    var proven =
        presented.getCredentials() instanceof String secret
            && clients.find(id).filter(client -> client.secret().isOf(secret)).isPresent();
    var registered = proven ? registrations.findByClientId(id) : null;
    if (registered == null) {
      throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
    }
    return new OAuth2ClientAuthenticationToken(
        registered, presented.getClientAuthenticationMethod(), null);
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
