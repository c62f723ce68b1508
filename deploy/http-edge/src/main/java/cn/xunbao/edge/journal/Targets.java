package cn.xunbao.edge.journal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was asked for, fit for the journal. */
final class Targets {

  static final int MAX_LENGTH = 1024;

  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)([?&](?:[^=&]*(?:token|secret|password|assertion|authorization)[^=&]*|code)=)[^&]*");

  private Targets() {}

  /** Path and query as sent (still percent-encoded), secrets blotted out, cut off if too long. */
  static String of(HttpServletRequest request) {
    var query = query(request);
    var target = query == null ? path(request) : path(request) + "?" + query;
    var clean = SECRET.matcher(target).replaceAll("$1***");
    return clean.length() <= MAX_LENGTH ? clean : clean.substring(0, MAX_LENGTH);
  }

  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
        ? original
        : request.getRequestURI();
  }

  private static @Nullable String query(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) instanceof String original
        ? original
        : request.getQueryString();
  }
}
