package cn.xunbao.standalone.issuer;

import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.client.ClientRegistered;
import cn.xunbao.standalone.issuer.client.ApiClient;
import cn.xunbao.standalone.issuer.client.ApiClients;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Says in a token who the client is, what it may do and who acts through it. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  /** For whom tokens are meant. */
  static final String AUDIENCE = "xunbao";

  private final ApiClients clients;

  TokenClaims(ApiClients clients) {
    this.clients = clients;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    context.getJwsHeader().algorithm(SignatureAlgorithm.RS256).type("JWT");
    var client = clients.find(context.getRegisteredClient().getClientId()).orElseThrow();
    write(client, context.getClaims());
  }

  private static void write(ApiClient client, JwtClaimsSet.Builder claims) {
    ClientRegistered registration = client.registration();
    var person = registration.person();
    claims.audience(List.of(AUDIENCE));
    claims.claim(OAuth2ParameterNames.CLIENT_ID, registration.client());
    claims.claim(Caller.ROLES, registration.roles());
    claims.claim(Caller.NAME, person == null ? registration.name() : person.name());
    write(claims, Caller.POST, person == null ? null : person.post());
    write(claims, Caller.UNIT, registration.unit());
    write(claims, Caller.PROGRAMME, registration.programme());
    write(claims, Caller.CAMPAIGN, registration.campaign());
  }

  private static void write(JwtClaimsSet.Builder claims, String name, @Nullable Object value) {
    if (value != null) {
      claims.claim(name, value);
    }
  }
}
