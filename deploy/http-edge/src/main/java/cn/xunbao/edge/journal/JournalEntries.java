package cn.xunbao.edge.journal;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.correlation.CorrelationId;
import cn.xunbao.edge.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes entries from requests. */
final class JournalEntries {

  /** What callers choose freely (claims, names) is cut to the width of its column. */
  private static final int MAX_TEXT = 255;

  private final BusinessClock clock;

  JournalEntries(BusinessClock clock) {
    this.clock = clock;
  }

  JournalEntry of(
      JournalKind kind,
      HttpServletRequest request,
      @Nullable Caller caller,
      int status,
      @Nullable String problemType) {
    return new JournalEntry(
        kind,
        clock.now(),
        caller == null ? null : cut(caller.client()),
        caller == null ? null : cut(caller.name()),
        caller == null ? null : cut(caller.post()),
        caller == null ? List.of() : caller.roleCodes(),
        caller == null ? null : cut(caller.unit()),
        request.getRemoteAddr(),
        method(request),
        Targets.of(request),
        status,
        problemType,
        CorrelationId.of(request),
        1,
        LetterNote.of(request),
        null);
  }

  /** A login that failed: the client is what somebody claimed to be. */
  JournalEntry ofLogin(HttpServletRequest request, @Nullable String claimedClient, int status) {
    var entry = of(JournalKind.LOGIN_FAILED, request, null, status, null);
    return new JournalEntry(
        entry.kind(),
        entry.at(),
        cut(claimedClient),
        null,
        null,
        List.of(),
        null,
        entry.address(),
        entry.method(),
        entry.target(),
        status,
        null,
        entry.correlationId(),
        1,
        null,
        null);
  }

  private static String method(HttpServletRequest request) {
    var method = request.getMethod();
    return method.length() <= 16 ? method : method.substring(0, 16);
  }

  private static @Nullable String cut(@Nullable String text) {
    if (text == null) {
      return null;
    }
    var clean = text.replace("\0", "");
    return clean.length() <= MAX_TEXT ? clean : clean.substring(0, MAX_TEXT);
  }
}
