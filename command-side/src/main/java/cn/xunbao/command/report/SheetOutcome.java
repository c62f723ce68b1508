package cn.xunbao.command.report;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.Rejection;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param row the row
 * @param change what it came to; null if it is refused
 * @param refusal why it is refused; null if it isn't
 */
record SheetOutcome(SheetRow row, @Nullable Change<Filing> change, @Nullable Rejection refusal) {

  static SheetOutcome filed(SheetRow row, Change<Filing> change) {
    return new SheetOutcome(row, change, null);
  }

  static SheetOutcome refused(SheetRow row, Rejection refusal) {
    return new SheetOutcome(row, null, refusal);
  }

  /** The same with other pointers in its refusal. */
  SheetOutcome placed(UnaryOperator<String> place) {
    return new SheetOutcome(row, change, refusal == null ? null : refusal.placed(place));
  }
}
