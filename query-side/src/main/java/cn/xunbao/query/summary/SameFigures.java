package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Which indicators of tasks are the same figure. A mark that points elsewhere (to a goal, a
 * breakdown row or the indicator itself) joins nothing.
 */
final class SameFigures {

  private final Map<String, String> canonical = new LinkedHashMap<>();

  /**
   * Joins them.
   *
   * @param indicators the indicators of all tasks, in the order of the plan
   */
  SameFigures(List<IndicatorDefinition> indicators) {
    var links = new LinkedHashMap<String, String>();
    indicators.forEach(indicator -> links.put(indicator.code(), indicator.code()));
    for (var indicator : indicators) {
      var sameAs = indicator.sameAs();
      if (sameAs != null && links.containsKey(sameAs)) {
        links.put(indicator.code(), sameAs);
      }
    }
    links.keySet().forEach(code -> canonical.put(code, endOfChain(code, links)));
  }

  /** Whether some task has it. */
  boolean has(String indicator) {
    return canonical.containsKey(indicator);
  }

  /** The indicator by which the figure counts: the end of the chain of marks. */
  String canonical(String indicator) {
    return canonical.getOrDefault(indicator, indicator);
  }

  /** A ring has no end: there the first in the order of the plan stands for it. */
  private static String endOfChain(String start, Map<String, String> links) {
    if (start.equals(links.get(start))) {
      return start;
    }
    var passed = new LinkedHashSet<String>();
    var code = start;
    while (passed.add(code)) {
      code = links.getOrDefault(code, code);
    }
    var ring = new LinkedHashSet<String>();
    for (var at = code; ring.add(at); ) {
      at = links.getOrDefault(at, at);
    }
    return links.keySet().stream().filter(ring::contains).findFirst().orElse(start);
  }
}
