package cn.xunbao.canonical;

import cn.xunbao.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON Canonicalization Scheme (RFC 8785) and SHA-256. */
public final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * The canonical bytes of a value.
   *
   * @param value anything that the mapper for events can write
   * @throws tools.jackson.core.JacksonException if it can't be written
   */
  public static byte[] of(Object value) {
    return of(EventJson.mapper().writeValueAsBytes(value));
  }

  /**
   * The canonical bytes of a JSON text.
   *
   * @throws UncheckedIOException if it is not JSON
   */
  public static byte[] of(byte[] json) {
    try {
      return new JsonCanonicalizer(json).getEncodedUTF8();
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + excerpt(json), e);
    }
  }

  /** SHA-256 of the concatenated parts. */
  public static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** SHA-256 of the concatenated parts, in lower-case hexadecimal. */
  public static String sha256Hex(byte[]... parts) {
    return HexFormat.of().formatHex(sha256(parts));
  }

  private static String excerpt(byte[] json) {
    return new String(json, 0, Math.min(json.length, 60), StandardCharsets.UTF_8);
  }
}
