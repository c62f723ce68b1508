package cn.xunbao.standalone.issuer;

import cn.xunbao.edge.journal.FailedLogins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2ErrorHttpMessageConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretBasicAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Answers whoever doesn't get a token as RFC 6749 section 5.2 says, no more than the code of the
 * error, and notes it in the access journal.
 */
final class LoginRefusal implements AuthenticationFailureHandler, AuthenticationEntryPoint {

  private static final ClientSecretBasicAuthenticationConverter BASIC =
      new ClientSecretBasicAuthenticationConverter();

  private final OAuth2ErrorHttpMessageConverter errors = new OAuth2ErrorHttpMessageConverter();
  private final FailedLogins journal;

  LoginRefusal(FailedLogins journal) {
    this.journal = journal;
  }

  /** Nothing was presented. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    refuse(request, response, OAuth2ErrorCodes.INVALID_CLIENT);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    SecurityContextHolder.clearContext();
    refuse(
        request,
        response,
        why instanceof OAuth2AuthenticationException known
            ? known.getError().getErrorCode()
            : OAuth2ErrorCodes.INVALID_CLIENT);
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, String code)
      throws IOException {
    var status =
        code.equals(OAuth2ErrorCodes.INVALID_CLIENT)
            ? HttpStatus.UNAUTHORIZED
            : HttpStatus.BAD_REQUEST;
    journal.note(request, claimedClient(request), status.value());
    var answer = new ServletServerHttpResponse(response);
    answer.setStatusCode(status);
    if (status == HttpStatus.UNAUTHORIZED) {
      answer.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"xunbao\"");
    }
    errors.write(new OAuth2Error(code), null, answer);
  }

  private static @Nullable String claimedClient(HttpServletRequest request) {
    try {
      var basic = BASIC.convert(request);
      if (basic != null) {
        return basic.getName();
      }
    } catch (OAuth2AuthenticationException e) {
      // Not readable: perhaps the form says more.
    }
    return request.getParameter(OAuth2ParameterNames.CLIENT_ID);
  }
}
