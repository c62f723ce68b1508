package cn.xunbao.edge.journal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What was asked for, fit for the journal. */
final class Targets {

  static final int MAX_LENGTH = 1024;

  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)([?&](?:[^=&]*(?:token|secret|password|assertion|authorization)[^=&]*|code)=)[^&]*");

  /** What bytes that are no UTF-8 are read as. */
  private static final char UNREADABLE = '\uFFFD';

  private Targets() {}

  /**
   * Path and query as sent (still percent-encoded), the path's escapes written in one way, secrets
   * blotted out, cut off if too long.
   */
  static String of(HttpServletRequest request) {
    var query = query(request);
    var target = query == null ? path(request) : path(request) + "?" + query;
    var clean = SECRET.matcher(target).replaceAll("$1***");
    return clean.length() <= MAX_LENGTH ? clean : clean.substring(0, MAX_LENGTH);
  }

  private static String path(HttpServletRequest request) {
    return canonical(
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
            ? original
            : request.getRequestURI());
  }

  /** So that what is about one thing can be found, however its name was escaped. */
  private static String canonical(String path) {
    return path.indexOf('%') < 0
        ? path
        : Arrays.stream(path.split("/", -1))
            .map(Targets::canonicalSegment)
            .collect(Collectors.joining("/"));
  }

  private static String canonicalSegment(String segment) {
    try {
      var decoded = UriUtils.decode(segment, StandardCharsets.UTF_8);
      return decoded.indexOf(UNREADABLE) < 0
          ? UriUtils.encodePathSegment(decoded, StandardCharsets.UTF_8)
          : segment;
    } catch (IllegalArgumentException e) {
      // A broken escape stays as it was sent.
      return segment;
    }
  }

  private static @Nullable String query(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) instanceof String original
        ? original
        : request.getQueryString();
  }
}
