package cn.xunbao.edge.input;

import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a request's body, within a limit. */
public final class BodyBytes {

  /** What is read and thrown away of a body too large, so that the caller gets to the answer. */
  private static final long MAX_DRAINED_BYTES = 64L << 20;

  private BodyBytes() {}

  /**
   * Reads them.
   *
   * @param maxBytes how many there may be
   * @throws cn.xunbao.edge.problem.RejectedException 413 if there are more, 400 if they break off
   */
  public static byte[] read(HttpServletRequest request, long maxBytes) {
    try (var stream = request.getInputStream()) {
      return read(stream, maxBytes);
    } catch (IOException e) {
      throw Rejections.of(ProblemType.BAD_REQUEST, "请求体读取中断");
    }
  }

  private static byte[] read(InputStream stream, long maxBytes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
      if (bytes.size() + n > maxBytes) {
        drain(stream, buffer);
        throw Rejections.bodyTooLarge(maxBytes);
      }
      bytes.write(buffer, 0, n);
    }
    return bytes.toByteArray();
  }

  private static void drain(InputStream stream, byte[] buffer) throws IOException {
    long drained = 0;
    for (int n = stream.read(buffer);
        n >= 0 && drained < MAX_DRAINED_BYTES;
        n = stream.read(buffer)) {
      drained += n;
    }
  }
}
