package cn.xunbao.events.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change of what the office says in a summary beside the figures.
 *
 * @param kind what is changed
 * @param text the words, where the kind has some
 * @param task code of the task, where it is about a figure
 * @param indicator code of the indicator, where it is about a figure
 * @param unit code of the unit, where it is about one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditorialEdit(
    EditKind kind,
    @Nullable String text,
    @Nullable String task,
    @Nullable String indicator,
    @Nullable String unit) {

  /** Whether it takes the place of an earlier edit. */
  public boolean replaces(EditorialEdit earlier) {
    return kind.subject().equals(earlier.kind.subject())
        && Objects.equals(task, earlier.task)
        && Objects.equals(indicator, earlier.indicator)
        && Objects.equals(unit, earlier.unit);
  }
}
