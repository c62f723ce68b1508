package cn.xunbao.edge.input;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * The JSON body of a request, read strictly: UTF-8, within a limit of bytes, no field twice, at
 * most 64 levels deep, numbers in plain notation.
 */
public final class JsonBody {

  private static final String EXPECTED = "application/json（UTF-8）";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final JsonTree.Read tree;
  private final String text;

  private JsonBody(JsonTree.Read tree, String text) {
    this.tree = tree;
    this.text = text;
  }

  /**
   * Reads the body of a request.
   *
   * @param maxBytes how many bytes it may have
   * @throws RejectedException 415 if it isn't JSON by its content type, 413 if it is too large, 400
   *     if it isn't JSON or breaks off
   */
  public static JsonBody read(HttpServletRequest request, long maxBytes) {
    requireJson(request.getContentType());
    return parse(BodyBytes.read(request, maxBytes));
  }

  /**
   * Reads a JSON text in UTF-8, as from a file.
   *
   * @throws RejectedException 400 malformed-json
   */
  public static JsonBody parse(byte[] utf8) {
    var decoded = decode(utf8);
    var text =
        !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
    return new JsonBody(JsonTree.read(text), text);
  }

  /** The text as it was sent, in UTF-8 without a byte order mark. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The object that the body is; what is wrong with it is noted in {@code faults}. */
  public JsonObjectInput object(Faults faults) {
    faults.addAll(tree.faults());
    return JsonObjectInput.of(tree.root(), faults);
  }

  /**
   * Reads the whole object and looks for unknown fields.
   *
   * @param reader builds a plain value; it may have to do so from placeholders, so it must not
   *     check
   * @throws RejectedException 422 invalid-request with every fault
   */
  public <T> T read(Function<JsonObjectInput, T> reader) {
    var faults = new Faults();
    var object = object(faults);
    var value = reader.apply(object);
    object.done();
    faults.throwIfAny();
    return value;
  }

  private static void requireJson(@Nullable String contentType) {
    if (contentType == null) {
      throw Rejections.unsupportedMediaType("未注明", EXPECTED);
    }
    try {
      var type = MediaType.parseMediaType(contentType);
      var subtype = type.getSubtype().toLowerCase(Locale.ROOT);
      var charset = type.getCharset();
      if (type.getType().equalsIgnoreCase("application")
          && (subtype.equals("json") || subtype.endsWith("+json"))
          && (charset == null || charset.equals(StandardCharsets.UTF_8))) {
        return;
      }
    } catch (IllegalArgumentException e) {
      // Not even a media type, or an unknown charset: refused like any other.
    }
    throw Rejections.unsupportedMediaType(Readings.shortened(contentType), EXPECTED);
  }

  private static String decode(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      throw Rejections.malformedJson(
          List.of(new Fault("", FaultCodes.BAD_FORMAT, "请求体不是有效的 UTF-8 编码")));
    }
  }
}
