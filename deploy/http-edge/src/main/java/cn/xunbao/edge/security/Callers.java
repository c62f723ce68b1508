package cn.xunbao.edge.security;

import cn.xunbao.edge.correlation.CorrelationId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Finds the caller of the present request. */
public final class Callers {

  private Callers() {}

  /** The caller, if the request came with a valid token. */
  public static Optional<Caller> of(HttpServletRequest request) {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken token
        ? Optional.of(
            Caller.of(token.getToken(), request.getRemoteAddr(), CorrelationId.of(request)))
        : Optional.empty();
  }
}
