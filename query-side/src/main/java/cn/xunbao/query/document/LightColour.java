package cn.xunbao.query.document;

import cn.xunbao.query.summary.Light;
import org.jspecify.annotations.Nullable;

/** The colours of lights in documents, so that text on them can be read. */
public final class LightColour {

  private LightColour() {}

  /** Behind text, as six hexadecimal digits; null where no light is lit. */
  public static @Nullable String behindText(Light light) {
    return switch (light) {
      case GREEN -> "B7E1C4";
      case YELLOW -> "FBE7A1";
      case RED -> "F2B8B5";
      case BLUE -> "B5D2EE";
      case GREY -> "D9D9D9";
      case NOT_DUE, NOT_APPLICABLE -> null;
    };
  }

  /** In a drawing, as six hexadecimal digits. */
  public static String drawn(Light light) {
    return switch (light) {
      case GREEN -> "3A9D5D";
      case YELLOW -> "E6B422";
      case RED -> "C9302C";
      case BLUE -> "2A6FBB";
      case GREY -> "9A9A9A";
      case NOT_DUE, NOT_APPLICABLE -> "DDDDDD";
    };
  }
}
