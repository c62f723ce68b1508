package cn.xunbao.query.summary.period;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import cn.xunbao.item.ItemLife;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.PeriodPart;
import cn.xunbao.query.summary.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A problem that comes back: reported in several 旬, or reopened after it was closed.
 *
 * @param task code of the task
 * @param unit code of the unit
 * @param unitName its name
 * @param times how often
 * @param text what was said last
 * @param basis the reports or the problem's events
 */
public record RecurrentProblem(
    @Nullable String task,
    @Nullable String unit,
    @Nullable String unitName,
    int times,
    String text,
    Basis basis) {

  /** Fewer reports of difficulties on the same task are none that recur. */
  private static final int OFTEN = 3;

  private record Said(PeriodPart part, Problem problem) {

    String by() {
      return problem.task() + "/" + problem.unit();
    }

    List<Long> positions() {
      var report = part.reports().report(problem.task(), problem.unit());
      return report == null ? List.of() : List.of(report.position());
    }
  }

  static List<RecurrentProblem> of(
      List<PeriodPart> parts,
      TrackedItems problems,
      List<ItemLife> inScope,
      UnaryOperator<String> names) {
    var reported =
        parts.stream()
            .flatMap(
                part ->
                    Problem.of(part.obligations().tasks(), part.reports(), names).stream()
                        .map(problem -> new Said(part, problem)))
            .collect(groupingBy(Said::by, LinkedHashMap::new, toList()))
            .values()
            .stream()
            .filter(said -> said.size() >= OFTEN)
            .map(RecurrentProblem::reported);
    var reopened =
        inScope.stream()
            .filter(life -> life.reopened() > 0)
            .map(life -> reopened(life, problems, names));
    return Stream.concat(reported, reopened).toList();
  }

  private static RecurrentProblem reported(List<Said> said) {
    var last = said.getLast().problem();
    return new RecurrentProblem(
        last.task(),
        last.unit(),
        last.unitName(),
        said.size(),
        last.text(),
        Basis.ofCount(
            "recurrent:" + last.task() + ":" + last.unit(),
            "反复出现的问题",
            said.size(),
            "%s在任务%s的报送中%s次反映问题：%s。"
                .formatted(
                    last.unitName(),
                    last.task(),
                    said.size(),
                    said.stream().map(one -> one.part().period().chinese()).collect(joining("、"))),
            said.stream().flatMap(one -> one.positions().stream()).toList()));
  }

  private static RecurrentProblem reopened(
      ItemLife life, TrackedItems problems, UnaryOperator<String> names) {
    var item = life.opening().item();
    var unit = life.unit();
    return new RecurrentProblem(
        life.opening().task(),
        unit,
        unit == null ? null : names.apply(unit),
        life.reopened(),
        life.opening().text(),
        Basis.ofCount(
            "recurrent:" + item,
            "反复出现的问题",
            life.reopened(),
            "问题%s销号后又重新打开%s次。".formatted(item, life.reopened()),
            problems.places(item)));
  }
}
