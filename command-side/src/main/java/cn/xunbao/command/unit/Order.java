package cn.xunbao.command.unit;

import cn.xunbao.edge.input.JsonObjectInput;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what something about a unit is changed.
 *
 * @param on date from which it holds, past or future
 * @param reason why
 * @param document the document that orders it (文号)
 */
public record Order(LocalDate on, String reason, @Nullable String document) {

  /** Field with the date. */
  public static final String ON = "on";

  private static final int MAX_REASON = 1000;
  private static final int MAX_DOCUMENT = 200;

  /** Reads {@code on}, {@code reason} and {@code document}; without a date it holds at once. */
  public static Order read(JsonObjectInput input, LocalDate today) {
    var on = input.optionalDate(ON);
    return new Order(
        on == null ? today : on,
        input.requiredText("reason", MAX_REASON),
        input.optionalText("document", MAX_DOCUMENT));
  }
}
