package cn.xunbao.query.summary.period;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.LightCounts;
import cn.xunbao.query.summary.LightInputs;
import cn.xunbao.query.summary.PeriodPart;
import cn.xunbao.query.summary.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How all indicators stand at the end of a period, in the order of the plan. Each is read in the
 * last part of the kind in which its task is reported.
 *
 * @param all the indicators
 */
record Ends(List<End> all) {

  Ends {
    all = List.copyOf(all);
  }

  /**
   * Reads them.
   *
   * @param last the last part of each kind, the finest kind first
   */
  static Ends of(List<PeriodPart> last, PeriodFacts facts) {
    var byTask = new LinkedHashMap<String, List<End>>();
    for (var part : last) {
      var earlier =
          LightInputs.earlier(part.state(), part.period()).stream().map(facts::reports).toList();
      part.readings(earlier).stream()
          .map(reading -> End.of(part, reading))
          .collect(groupingBy(End::task, LinkedHashMap::new, toList()))
          .forEach(
              (task, ends) ->
                  byTask.merge(
                      task,
                      ends,
                      (before, these) ->
                          these.getFirst().reading().duty().reported() ? these : before));
    }
    return new Ends(byTask.values().stream().flatMap(List::stream).toList());
  }

  /** The ones by which figures count: each figure once. */
  List<End> counted() {
    return all.stream().filter(end -> end.reading().counted()).toList();
  }

  List<Reading> readings() {
    return all.stream().map(End::reading).toList();
  }

  LightCounts lights() {
    return LightCounts.of(readings());
  }

  /** How many figures have which light. */
  Stream<Basis> lightFigures() {
    return Stream.of(Light.values())
        .map(
            light -> {
              var such = counted().stream().filter(end -> end.reading().light() == light).toList();
              return Basis.ofCount(
                  "light:" + light.json(),
                  (light.isLit() ? light.chinese() + "灯" : "不亮灯") + "指标",
                  such.size(),
                  "期末亮此灯（或不亮灯）的指标%s项，同一数据只计一次。".formatted(such.size()),
                  such.stream().flatMap(end -> end.positions().stream()).toList());
            });
  }

  /** The indicators of one task. */
  List<End> of(String task) {
    return all.stream().filter(end -> end.task().equals(task)).toList();
  }

  /** The indicators of each task. */
  Map<String, List<End>> byTask() {
    return all.stream().collect(groupingBy(End::task));
  }
}
