package cn.xunbao.standalone.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, in Chinese.
 *
 * @param progress what was done
 * @param problems what is in the way; null: nothing
 * @param nextSteps what comes next; null: nothing said
 * @param values figures
 */
record Content(
    String progress, @Nullable String problems, @Nullable String nextSteps, List<Value> values) {

  /**
   * A figure.
   *
   * @param indicator code of the indicator
   * @param value plain decimal
   */
  record Value(String indicator, String value) {}
}
