package cn.xunbao.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A row of a rule for lights.
 *
 * @param light the light
 * @param when its conditions, all of which are to hold; none: always
 */
public record LightRow(Colour light, List<Condition> when) {

  public LightRow {
    when = List.copyOf(when);
  }

  boolean holds(Map<Quantity, BigDecimal> values) {
    return when.stream().allMatch(condition -> condition.holds(values.get(condition.quantity())));
  }
}
