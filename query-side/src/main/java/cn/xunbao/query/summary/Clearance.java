package cn.xunbao.query.summary;

import cn.xunbao.item.ItemLife;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well problems are cleared (动态清零): none is open past its deadline.
 *
 * @param raised how many there are
 * @param open how many are to be closed
 * @param overdue how many of these are past their deadline
 * @param closed how many are closed
 * @param closedInTime how many of these the unit had reported in time
 * @param rate closed ÷ raised, in percent; null where there is none
 * @param cleared whether none is overdue
 */
public record Clearance(
    int raised,
    int open,
    int overdue,
    int closed,
    int closedInTime,
    @Nullable BigDecimal rate,
    boolean cleared) {

  /** The figures of some problems, judged at an instant. */
  public static Clearance of(List<ItemLife> problems, Instant asOf) {
    var open = count(problems.stream().filter(ItemLife::isOpen).count());
    var overdue = count(problems.stream().filter(life -> life.isOverdue(asOf)).count());
    var closed = problems.size() - open;
    return new Clearance(
        problems.size(),
        open,
        overdue,
        closed,
        count(problems.stream().filter(ItemLife::isClosedInTime).count()),
        Percent.rate(closed, problems.size()),
        overdue == 0);
  }

  private static int count(long count) {
    return Math.toIntExact(count);
  }
}
