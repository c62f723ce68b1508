package cn.xunbao.edge.security;

import cn.xunbao.edge.problem.ProblemWriter;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.ratelimit.RateLimits;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The chain that guards everything that no other chain has claimed: bearer tokens only, no session,
 * at least one role that we know. It needs a {@code JwtDecoder} from the application.
 */
public final class ApiSecurity {

  private static final String[] PUBLIC = {
    "/actuator/health/**",
    "/actuator/info",
    "/v3/api-docs/**",
    "/v3/api-docs.yaml",
    "/swagger-ui/**",
    "/swagger-ui.html",
    "/error",
  };

  /** Own scripts only; the API's viewer sets styles of its own. */
  private static final String CONTENT_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  private static final String[] ROLES =
      Arrays.stream(Role.values()).map(Role::code).toArray(String[]::new);

  private final ProblemWriter problems;
  private final RateLimits limits;

  public ApiSecurity(ProblemWriter problems, RateLimits limits) {
    this.problems = problems;
    this.limits = limits;
  }

  /** Builds the chain. */
  public SecurityFilterChain chain(HttpSecurity http) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .requestMatchers(PUBLIC)
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .hasAuthority(Role.ADMIN.code())
                    .anyRequest()
                    .hasAnyAuthority(ROLES))
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(ApiSecurity::authentication))
                    .authenticationEntryPoint(this::unauthenticated)
                    .accessDeniedHandler(this::denied))
        .exceptionHandling(
            exceptions ->
                exceptions
                    .authenticationEntryPoint(this::unauthenticated)
                    .accessDeniedHandler(this::denied))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }

  private static AbstractAuthenticationToken authentication(Jwt token) {
    if (Caller.clientOf(token) == null) {
      throw new InvalidBearerTokenException("neither client_id nor sub");
    }
    var codes = Caller.rolesOf(token).stream().map(Role::code).toList();
    return new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList(codes));
  }

  private void unauthenticated(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    var refused = limits.stranger(request.getRemoteAddr());
    if (refused.isPresent()) {
      problems.write(request, response, refused.get());
      return;
    }
    var badToken = why instanceof OAuth2AuthenticationException;
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE,
        badToken ? "Bearer realm=\"xunbao\", error=\"invalid_token\"" : "Bearer realm=\"xunbao\"");
    problems.write(
        request,
        response,
        Rejections.unauthenticated(badToken ? "访问令牌无效或已过期" : "请求未带访问令牌").rejection());
  }

  private void denied(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    problems.write(request, response, Rejections.forbidden("当前身份无权进行此项操作").rejection());
  }
}
