package cn.xunbao.query.audit;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What a request was about, as far as its path tells. The journal notes paths in one form: escapes
 * only where they are needed, with capital digits.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param period code of the period
 */
record RequestPath(@Nullable String programme, @Nullable String task, @Nullable String period) {

  private static final RequestPath UNKNOWN = new RequestPath(null, null, null);

  /** Paths below a programme: {@code /api/v1/programmes/{p}/tasks/{t}/reports/{period}}. */
  private static final String PROGRAMMES = "/api/v1/programmes/";

  private static final String BELOW_PROGRAMMES = "starts_with(target, '" + PROGRAMMES + "')";

  /** Condition on {@code target}; its parameter is the id as {@link #escaped}. */
  static final String OF_PROGRAMME = BELOW_PROGRAMMES + " AND " + segment(5) + " = ?";

  /** Condition on {@code target}; its parameter is the code as {@link #escaped}. */
  static final String OF_TASK =
      BELOW_PROGRAMMES + " AND " + segment(6) + " = 'tasks' AND " + segment(7) + " = ?";

  /** Condition on {@code target}; its parameters are a list of codes, and a campaign's ordinal. */
  static final String OF_CAMPAIGN =
      BELOW_PROGRAMMES
          + " AND (%s = 'tasks' AND %s = ANY (?) OR %s = 'campaigns' AND %s = ?)"
              .formatted(segment(6), segment(7), segment(6), segment(7));

  /** Condition on {@code target}; its parameter is a list of ids. */
  static final String OF_PROGRAMMES = BELOW_PROGRAMMES + " AND " + segment(5) + " = ANY (?)";

  /** Condition on {@code target}; its parameters are ids of programmes and codes of their tasks. */
  static final String OF_TASKS =
      BELOW_PROGRAMMES
          + " AND %s = 'tasks' AND (%s, %s) IN (SELECT * FROM unnest(?::text[], ?::text[]))"
              .formatted(segment(6), segment(5), segment(7));

  /** Condition on {@code target}; both its parameters are the code as {@link #escaped}. */
  static final String OF_PERIOD =
      BELOW_PROGRAMMES
          + " AND (%s = 'summaries' AND %s = ? OR %s = 'reports' AND %s = ?)"
              .formatted(segment(6), segment(7), segment(8), segment(9));

  /** Reads what the journal noted. */
  static RequestPath of(String target) {
    if (!target.startsWith(PROGRAMMES)) {
      return UNKNOWN;
    }
    var query = target.indexOf('?');
    var segments = (query < 0 ? target : target.substring(0, query)).split("/", -1);
    var summary = is(segments, 5, "summaries");
    var task = is(segments, 5, "tasks");
    var report = task && is(segments, 7, "reports");
    return new RequestPath(
        name(segments, 4),
        task ? name(segments, 6) : null,
        summary ? name(segments, 6) : report ? name(segments, 8) : null);
  }

  /** A name as it stands in a path; null for none. */
  static @Nullable String escaped(@Nullable String name) {
    return name == null ? null : UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
  }

  /** Names as they stand in a path. */
  static String[] escaped(Stream<String> names) {
    return names
        .map(name -> UriUtils.encodePathSegment(name, StandardCharsets.UTF_8))
        .toArray(String[]::new);
  }

  private static boolean is(String[] segments, int index, String expected) {
    return index < segments.length && segments[index].equals(expected);
  }

  private static @Nullable String name(String[] segments, int index) {
    if (index >= segments.length || segments[index].isEmpty()) {
      return null;
    }
    try {
      return UriUtils.decode(segments[index], StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A broken escape, which a refused request may well have.
      return segments[index];
    }
  }

  /** The number-th part between slashes; the first, before the leading slash, is empty. */
  private static String segment(int number) {
    return "split_part(split_part(target, '?', 1), '/', " + number + ")";
  }
}
