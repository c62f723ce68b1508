package cn.xunbao.query.summary;

import cn.xunbao.events.item.ProblemGrade;
import cn.xunbao.events.item.ProblemRaised;
import cn.xunbao.item.ItemLife;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.TrackedItems;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The problems that are held to a deadline (问题清单), as a period shows them.
 *
 * @param raised those that were recorded in the period
 * @param closed those that were closed in the period
 * @param clearance how well all are cleared (动态清零), as of the instant of judgement
 */
public record ProblemItems(List<Row> raised, List<Row> closed, Clearance clearance) {

  /**
   * One problem.
   *
   * @param item its id
   * @param task code of the task that it is about
   * @param unit code of the unit that is held to it
   * @param unitName its name
   * @param grade how grave it is
   * @param text what is wrong
   * @param stage where it stands
   * @param deadline last second in which the unit may report
   * @param overdue whether it is open past its deadline
   */
  @Schema(name = "ProblemItemRow")
  public record Row(
      String item,
      @Nullable String task,
      @Nullable String unit,
      @Nullable String unitName,
      ProblemGrade grade,
      String text,
      ItemLife.Stage stage,
      @Nullable Instant deadline,
      boolean overdue) {

    static Row of(ItemLife life, Instant judgedAt, UnaryOperator<String> names) {
      var opening = (ProblemRaised) life.opening();
      var charge = Optional.ofNullable(life.charge());
      return new Row(
          opening.item(),
          opening.task(),
          life.unit(),
          charge.map(held -> names.apply(held.unit())).orElse(null),
          opening.grade(),
          opening.text(),
          life.stage(),
          charge.map(held -> held.deadline()).orElse(null),
          life.isOverdue(judgedAt));
    }
  }

  /**
   * What a period shows of them.
   *
   * @param campaign ordinal of the campaign to confine it to; null: all
   */
  public static ProblemItems of(
      TrackedItems problems,
      Period period,
      Instant judgedAt,
      @Nullable Integer campaign,
      UnaryOperator<String> names) {
    var inScope =
        problems.lives().stream()
            .filter(life -> campaign == null || Objects.equals(life.opening().campaign(), campaign))
            .toList();
    return new ProblemItems(
        inScope.stream()
            .filter(life -> isIn(life.openedAt(), period))
            .map(life -> Row.of(life, judgedAt, names))
            .toList(),
        inScope.stream()
            .filter(life -> isIn(life.closedAt(), period))
            .map(life -> Row.of(life, judgedAt, names))
            .toList(),
        Clearance.of(inScope, judgedAt));
  }

  private static boolean isIn(@Nullable Instant at, Period period) {
    return at != null && !at.isBefore(period.startsAt()) && at.isBefore(period.endsAt());
  }
}
