package cn.xunbao.query.document;

import org.jspecify.annotations.Nullable;

/**
 * What a part of a document is about, so that an issue can leave it out, put it first or add to it.
 *
 * @param task code of the task; null: none by itself
 * @param indicator code of the indicator; null: none by itself
 * @param unit code of the unit; null: none by itself
 */
public record About(@Nullable String task, @Nullable String indicator, @Nullable String unit) {

  /** Nothing that could be told apart. */
  public static final About NOTHING = new About(null, null, null);

  public static About task(@Nullable String task) {
    return new About(task, null, null);
  }

  public static About figure(@Nullable String task, @Nullable String indicator) {
    return new About(task, indicator, null);
  }

  public static About unit(String unit) {
    return new About(null, null, unit);
  }
}
