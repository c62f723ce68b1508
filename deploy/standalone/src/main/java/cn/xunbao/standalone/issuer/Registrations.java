package cn.xunbao.standalone.issuer;

import cn.xunbao.standalone.issuer.client.ApiClients;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Our clients as the authorization server wants to see them; it never sees a secret. */
final class Registrations implements RegisteredClientRepository {

  /** How long a token is good for, in real time. */
  static final Duration TOKEN_LIFE = Duration.ofMinutes(30);

  /** The server insists on a text; the secret itself is checked by {@link SecretCheck}. */
  private static final String NOT_SHOWN = "***";

  private final ApiClients clients;

  Registrations(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("clients are registered by a command");
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return clients
        .find(clientId)
        .map(client -> registered(client.registration().client()))
        .orElse(null);
  }

  private static RegisteredClient registered(String id) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientSecret(NOT_SHOWN)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build())
        .build();
  }
}
