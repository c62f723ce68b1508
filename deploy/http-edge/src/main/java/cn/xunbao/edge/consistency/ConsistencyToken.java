package cn.xunbao.edge.consistency;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Names the last event that a command wrote, so that a query sent with it waits until that is in.
 *
 * @param stream key of the stream in the store
 * @param sequence the event's number in its stream, from 0
 */
public record ConsistencyToken(String stream, long sequence) {

  /** Header of a command's answer and of a query. */
  public static final String HEADER = "Xunbao-Consistency";

  /** Header of a query's answer: how many events the reader still has to come to. */
  public static final String LAG_HEADER = "Xunbao-Lag";

  /** Longest printed form that is read. */
  private static final int MAX_LENGTH = 1024;

  public ConsistencyToken {
    if (stream.isEmpty() || sequence < 0) {
      throw new IllegalArgumentException(
          "consistency token: '%s', %d (expected: a stream, a number from 0)"
              .formatted(stream, sequence));
    }
  }

  /** Opaque and URL-safe; others must not look into it. */
  public String encode() {
    var text = sequence + ":" + stream;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads what {@link #encode} printed.
   *
   * @throws RejectedException 400 invalid-parameter if it isn't one
   */
  public static ConsistencyToken parse(String encoded) {
    if (encoded.length() > MAX_LENGTH) {
      throw unreadable();
    }
    try {
      var bytes = Base64.getUrlDecoder().decode(encoded);
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      int colon = text.indexOf(':');
      if (colon < 1) {
        throw unreadable();
      }
      return new ConsistencyToken(
          text.substring(colon + 1), Long.parseLong(text.substring(0, colon)));
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw unreadable();
    }
  }

  private static RejectedException unreadable() {
    return Rejections.invalidParameter(
        new Fault("header:" + HEADER, FaultCodes.BAD_FORMAT, "请求头 " + HEADER + " 须原样取自此前的答复"));
  }
}
