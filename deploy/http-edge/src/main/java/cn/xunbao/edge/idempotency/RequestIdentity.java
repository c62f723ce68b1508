package cn.xunbao.edge.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What stays the same when a command is sent again under its {@code Idempotency-Key}, even after
 * the kept answer was lost: ids can be made of it where nothing else identifies what is made.
 */
public final class RequestIdentity {

  private static final String ATTRIBUTE = RequestIdentity.class.getName();

  private RequestIdentity() {}

  /** A digest of client, key, method, path, query and body; empty for a request without a key. */
  public static Optional<byte[]> of(HttpServletRequest request) {
    return Optional.ofNullable((byte[]) request.getAttribute(ATTRIBUTE)).map(byte[]::clone);
  }

  static void mark(BufferedRequest request, String client, String key) {
    var digest = BufferedRequest.sha256();
    digest.update((client + " " + key + " ").getBytes(StandardCharsets.UTF_8));
    request.setAttribute(ATTRIBUTE, digest.digest(request.fingerprint()));
  }
}
