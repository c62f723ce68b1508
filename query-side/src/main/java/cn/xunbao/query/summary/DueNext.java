package cn.xunbao.query.summary;

import cn.xunbao.item.ItemLife;
import cn.xunbao.period.Period;
import cn.xunbao.period.PlanDate;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskState;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.fact.TrackedItems;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What falls due next (下期到期事项).
 *
 * @param period code of the next period
 * @param reportsDueAt last second that counts as on time for its reports
 * @param reports how many reports will be owed
 * @param matters what else falls due by its end, the earliest first
 */
public record DueNext(String period, Instant reportsDueAt, int reports, List<Matter> matters) {

  public DueNext {
    matters = List.copyOf(matters);
  }

  /**
   * One matter that falls due.
   *
   * @param on the day
   * @param task code of the task that it is about
   * @param unit code of the unit that answers for it
   * @param unitName its name
   * @param text what is to be done, in Chinese
   * @param basis where it is written
   */
  @Schema(name = "DueMatter")
  public record Matter(
      LocalDate on,
      @Nullable String task,
      @Nullable String unit,
      @Nullable String unitName,
      String text,
      Basis basis) {}

  /** What falls due in the period after one. */
  public static DueNext after(
      Period period,
      ProgrammeState state,
      Scope scope,
      @Nullable TrackedItems problems,
      TaskWork work,
      Instant judgedAt) {
    var next = period.next();
    var names = state.unitNames(next.lastDay());
    var gathering = new Gathering(state, next, judgedAt, names);
    var tasks = scope.tasks(state).stream().filter(task -> task.end() == null).toList();
    return new DueNext(
        next.code(),
        state.rules().dueAt(next),
        next.year() == state.plan().year()
            ? scope
                .of(Obligations.of(state, PeriodReports.none(next.code()), next, judgedAt))
                .owed()
                .size()
            : 0,
        Stream.of(
                tasks.stream().flatMap(gathering::deadline),
                tasks.stream().flatMap(task -> gathering.nodes(task, work)),
                problems == null
                    ? Stream.<Matter>of()
                    : problems.lives().stream()
                        .filter(life -> scope.has(life.opening().campaign()))
                        .flatMap(life -> gathering.problem(life, problems)))
            .flatMap(matters -> matters)
            .sorted(Comparator.comparing(Matter::on))
            .toList());
  }

  private record Gathering(
      ProgrammeState state, Period next, Instant judgedAt, UnaryOperator<String> names) {

    Stream<Matter> deadline(TaskState task) {
      var plan = task.definition();
      var on = plan.deadline() == null ? null : PlanDate.parse(plan.deadline());
      return isWithin(on)
          ? Stream.of(
              matter(
                  Objects.requireNonNull(on),
                  plan.task(),
                  state.leads(plan.task()).stream().findFirst().orElse(null),
                  "任务完成时限到期：" + plan.title(),
                  "due:task:" + plan.task(),
                  List.of(task.planned().position())))
          : Stream.empty();
    }

    Stream<Matter> nodes(TaskState task, TaskWork work) {
      var code = task.definition().task();
      var nodes = work.nodes().get(code);
      return nodes == null
          ? Stream.empty()
          : nodes.overdueOn(next.lastDay()).stream()
              .filter(node -> isWithin(node.date()))
              .map(
                  node ->
                      matter(
                          node.date(),
                          code,
                          nodes.unit(),
                          "时间节点到期：" + node.name(),
                          "due:node:" + code + ":" + (nodes.inForce().indexOf(node) + 1),
                          work.places().getOrDefault(code, List.of())));
    }

    Stream<Matter> problem(ItemLife life, TrackedItems problems) {
      var charge = life.charge();
      if (charge == null || !life.isOpen() || life.isOverdue(judgedAt)) {
        return Stream.empty();
      }
      var on = charge.deadline().atZone(Period.ZONE).toLocalDate();
      return on.isAfter(next.lastDay())
          ? Stream.empty()
          : Stream.of(
              matter(
                  on,
                  life.opening().task(),
                  charge.unit(),
                  "问题" + life.opening().item() + "整改时限到期",
                  "due:problem:" + life.opening().item(),
                  problems.places(life.opening().item())));
    }

    private boolean isWithin(@Nullable LocalDate day) {
      return day != null && !day.isBefore(next.firstDay()) && !day.isAfter(next.lastDay());
    }

    private Matter matter(
        LocalDate on,
        @Nullable String task,
        @Nullable String unit,
        String text,
        String figure,
        List<Long> positions) {
      return new Matter(
          on,
          task,
          unit,
          unit == null ? null : names.apply(unit),
          text,
          new Basis(figure, "下期到期事项", on.toString(), text + "，" + on + "到期。", positions));
    }
  }
}
