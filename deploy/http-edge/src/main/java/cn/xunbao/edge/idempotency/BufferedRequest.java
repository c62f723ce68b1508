package cn.xunbao.edge.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A request whose body has been read ahead, so that it can be compared before it is handled. */
final class BufferedRequest extends HttpServletRequestWrapper {

  /** More than any call takes: whoever reads a longer body refuses it. */
  static final int MAX_BYTES = 16 << 20;

  private final byte[] body;
  private final boolean whole;
  private final ServletInputStream stream;

  private BufferedRequest(HttpServletRequest request, byte[] body, boolean whole, InputStream all) {
    super(request);
    this.body = body;
    this.whole = whole;
    this.stream = new Replayed(all);
  }

  /**
   * Reads the body of a request.
   *
   * @throws IOException if it breaks off
   */
  static BufferedRequest of(HttpServletRequest request) throws IOException {
    var rest = request.getInputStream();
    var body = rest.readNBytes(MAX_BYTES + 1);
    var read = new ByteArrayInputStream(body);
    boolean whole = body.length <= MAX_BYTES;
    return new BufferedRequest(
        request, body, whole, whole ? read : new SequenceInputStream(read, rest));
  }

  /** Whether all of the body has been read; if not, it has no fingerprint. */
  boolean isWhole() {
    return whole;
  }

  /** SHA-256 of method, path, query and body. */
  byte[] fingerprint() {
    var digest = sha256();
    var line = "%s %s?%s\n".formatted(getMethod(), getRequestURI(), getQueryString());
    digest.update(line.getBytes(StandardCharsets.UTF_8));
    return digest.digest(sha256().digest(body));
  }

  @Override
  public ServletInputStream getInputStream() {
    return stream;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Replayed extends ServletInputStream {

    private final InputStream bytes;
    private boolean finished;

    Replayed(InputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      int next = bytes.read();
      finished |= next < 0;
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = bytes.read(buffer, offset, length);
      finished |= count < 0;
      return count;
    }

    @Override
    public boolean isFinished() {
      return finished;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("the body has been read already");
    }
  }
}
