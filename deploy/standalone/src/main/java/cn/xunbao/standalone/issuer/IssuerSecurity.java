package cn.xunbao.standalone.issuer;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretBasicAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretPostAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The chain of the issuer: {@code POST /oauth2/token} for client credentials, and the public key.
 * It claims these two paths only, so that whatever else an authorization server could do can't be
 * reached.
 */
final class IssuerSecurity {

  /**
   * Names us in tokens. It stays the same across restarts, ports and names of the machine, so it is
   * no address; the server accepts nothing but a URL.
   */
  static final String ISSUER = "https://standalone.xunbao.invalid";

  static final String TOKEN = "/oauth2/token";
  private static final String KEYS = "/oauth2/jwks";

  private final RegisteredClientRepository registrations;
  private final SecretCheck secrets;
  private final JwtGenerator tokens;
  private final LoginRefusal refusal;
  private final OAuth2AuthorizationService nothingKept = new NothingKept();

  IssuerSecurity(
      RegisteredClientRepository registrations,
      SecretCheck secrets,
      JwtGenerator tokens,
      LoginRefusal refusal) {
    this.registrations = registrations;
    this.secrets = secrets;
    this.tokens = tokens;
    this.refusal = refusal;
  }

  SecurityFilterChain chain(HttpSecurity http) {
    return http.securityMatcher(TOKEN, KEYS)
        .oauth2AuthorizationServer(this::issueTokens)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.POST, TOKEN)
                    .authenticated()
                    .anyRequest()
                    .permitAll())
        .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(refusal))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  private void issueTokens(OAuth2AuthorizationServerConfigurer server) {
    server
        .authorizationServerSettings(
            AuthorizationServerSettings.builder()
                .issuer(ISSUER)
                .tokenEndpoint(TOKEN)
                .jwkSetEndpoint(KEYS)
                .build())
        .registeredClientRepository(registrations)
        .authorizationService(nothingKept)
        .tokenGenerator(tokens)
        .clientAuthentication(
            client ->
                client
                    .authenticationConverters(
                        all ->
                            replace(
                                all,
                                new ClientSecretBasicAuthenticationConverter(),
                                new ClientSecretPostAuthenticationConverter()))
                    .authenticationProviders(all -> replace(all, secrets))
                    .errorResponseHandler(refusal))
        .tokenEndpoint(
            endpoint ->
                endpoint
                    .accessTokenRequestConverters(
                        all -> replace(all, new OAuth2ClientCredentialsAuthenticationConverter()))
                    .authenticationProviders(
                        all ->
                            replace(
                                all,
                                new OAuth2ClientCredentialsAuthenticationProvider(
                                    nothingKept, tokens)))
                    .errorResponseHandler(refusal));
  }

  @SafeVarargs
  private static <T> void replace(List<T> all, T... ours) {
    all.clear();
    all.addAll(List.of(ours));
  }
}
