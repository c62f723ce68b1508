package cn.xunbao.query.document.period;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.query.document.About;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.IndicatorRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which task a figure belongs to. */
final class FigureTasks {

  private final Map<String, String> tasks = new HashMap<>();

  FigureTasks(ProgrammeState state, List<IndicatorRow> rows) {
    for (var task : state.tasks()) {
      task.indicators().stream()
          .map(IndicatorDefinition::code)
          .forEach(code -> tasks.put(code, task.definition().task()));
    }
    rows.forEach(row -> tasks.put(row.indicator(), row.task()));
  }

  /** What an indicator is about. */
  About of(String indicator) {
    return About.figure(tasks.get(indicator), indicator);
  }

  /** What the reason to name a unit is about: praise:A:1.01-i1. */
  About ofReason(Basis reason) {
    return of(part(reason, 2));
  }

  /** What the place of a unit in a ranking is about: rank:1.01-i1:A. */
  About ofRank(Basis place) {
    return of(part(place, 1));
  }

  private static String part(Basis basis, int number) {
    var parts = basis.figure().split(":", -1);
    return parts.length > number ? parts[number] : "";
  }
}
