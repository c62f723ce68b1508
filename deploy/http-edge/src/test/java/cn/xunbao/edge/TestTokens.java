package cn.xunbao.edge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** An issuer for tests: its own key, real signatures. */
public final class TestTokens {

  private static final RSAKey KEY = key();
  private static final NimbusJwtEncoder ENCODER =
      new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(KEY)));

  private TestTokens() {}

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("test").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Believes the tokens made here and no others. */
  public static JwtDecoder decoder() {
    try {
      return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A token of that client with these roles, good for an hour. */
  public static String token(String client, String... roles) {
    return token(client, Map.of("roles", List.of(roles)), Instant.now().plusSeconds(3600));
  }

  /** A token with any claims. */
  public static String token(String client, Map<String, Object> claims, Instant expiresAt) {
    var set =
        JwtClaimsSet.builder()
            .subject(client)
            .issuedAt(expiresAt.minusSeconds(3600))
            .expiresAt(expiresAt)
            .claims(all -> all.putAll(claims))
            .build();
    return ENCODER.encode(JwtEncoderParameters.from(set)).getTokenValue();
  }
}
