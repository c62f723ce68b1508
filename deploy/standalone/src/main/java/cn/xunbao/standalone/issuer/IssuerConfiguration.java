package cn.xunbao.standalone.issuer;

import cn.xunbao.edge.journal.FailedLogins;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.issuer.client.ApiClients;
import cn.xunbao.standalone.issuer.client.ClientConfiguration;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Wires the issuer, and the decoder that takes its tokens and no others. The application adds a
 * {@link DataFolder}.
 */
@Configuration(proxyBeanMethods = false)
@Import(ClientConfiguration.class)
public class IssuerConfiguration {

  @Bean
  JWKSource<SecurityContext> issuerKeys(DataFolder folder) {
    return new IssuerKeySource(folder);
  }

  /** Checks signature, times (real ones, a minute's grace), issuer and audience. */
  @Bean
  JwtDecoder issuerTokens(JWKSource<SecurityContext> keys) {
    var decoder =
        NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithm(SignatureAlgorithm.RS256).build();
    decoder.setJwtValidator(
        JwtValidators.createDefaultWithValidators(
            new JwtIssuerValidator(IssuerSecurity.ISSUER),
            new JwtAudienceValidator(TokenClaims.AUDIENCE)));
    return decoder;
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain issuerSecurity(
      HttpSecurity http,
      ApiClients clients,
      JWKSource<SecurityContext> keys,
      FailedLogins failedLogins) {
    var registrations = new Registrations(clients);
    var tokens = new JwtGenerator(new NimbusJwtEncoder(keys));
    tokens.setJwtCustomizer(new TokenClaims(clients));
    return new IssuerSecurity(
            registrations,
            new SecretCheck(clients, registrations),
            tokens,
            new LoginRefusal(failedLogins))
        .chain(http);
  }

  @Bean
  OpenApiCustomizer tokenDescription() {
    return new TokenDescription();
  }
}
