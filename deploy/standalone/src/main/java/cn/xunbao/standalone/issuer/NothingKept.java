package cn.xunbao.standalone.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Tokens say all about themselves, so none is remembered. */
final class NothingKept implements OAuth2AuthorizationService {

  @Override
  public void save(OAuth2Authorization authorization) {
    // On purpose: memory would grow with each token.
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    // There is nothing to remove.
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return null;
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    return null;
  }
}
