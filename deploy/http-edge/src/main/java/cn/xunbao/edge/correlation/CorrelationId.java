package cn.xunbao.edge.correlation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id that ties together everything that one request caused. */
public final class CorrelationId {

  /** Header of request and answer. */
  public static final String HEADER = "X-Correlation-Id";

  /** Key in the logging context. */
  public static final String LOG_KEY = "correlationId";

  private static final String ATTRIBUTE = CorrelationId.class.getName();
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private CorrelationId() {}

  /**
   * The id of a request: the caller's own if it sent one of 1 to 64 characters {@code A-Z a-z 0-9 .
   * _ -}, else a new one, which stays with the request.
   */
  public static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String id) {
      return id;
    }
    var sent = request.getHeader(HEADER);
    var id = isAllowed(sent) ? sent : UUID.randomUUID().toString();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  private static boolean isAllowed(@Nullable String id) {
    return id != null && ALLOWED.matcher(id).matches();
  }
}
