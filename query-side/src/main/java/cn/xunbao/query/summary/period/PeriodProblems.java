package cn.xunbao.query.summary.period;

import cn.xunbao.item.ItemLife;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.Clearance;
import cn.xunbao.query.summary.Problem;
import cn.xunbao.query.summary.ProblemItems;
import java.util.List;

/**
 * The problems of a period.
 *
 * @param reported those in the leads' reports at its end
 * @param items those that are held to a deadline: raised, closed, and how well all are cleared
 * @param recurrent those that come back
 * @param basis the events of all that are held to a deadline
 */
public record PeriodProblems(
    List<Problem> reported, ProblemItems items, List<RecurrentProblem> recurrent, Basis basis) {

  public PeriodProblems {
    reported = List.copyOf(reported);
    recurrent = List.copyOf(recurrent);
  }

  static PeriodProblems of(
      List<Problem> reported,
      ProblemItems items,
      List<RecurrentProblem> recurrent,
      TrackedItems problems,
      List<ItemLife> inScope) {
    return new PeriodProblems(
        reported,
        items,
        recurrent,
        basis(
            items.clearance(),
            inScope.stream()
                .flatMap(life -> problems.places(life.opening().item()).stream())
                .toList()));
  }

  private static Basis basis(Clearance clearance, List<Long> positions) {
    return new Basis(
        "clearance",
        "问题销号",
        clearance.rate() == null ? "—" : clearance.rate().toPlainString() + "%",
        "累计登记%s件，已销号%s件（按期%s件），未销号%s件，其中逾期%s件；销号率=已销号÷登记。"
            .formatted(
                clearance.raised(),
                clearance.closed(),
                clearance.closedInTime(),
                clearance.open(),
                clearance.overdue()),
        positions);
  }
}
