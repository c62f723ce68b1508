package cn.xunbao.query.timeline;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.trace.PageStart;
import cn.xunbao.query.trace.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a timeline lies: the next facts after a position, or the last ones before it.
 *
 * @param moment the moment of the first page
 * @param back whether the page ends there
 * @param position the position, which isn't on the page
 */
record Place(Moment moment, boolean back, long position) {

  private static final int NUMBERS = 2;

  /**
   * Reads what is asked for: a cursor, else {@code after} or {@code before}, else the beginning.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 400 if that can't be read or is contradictory
   */
  static Place of(TimelineQuery query, Moment asked, Paging paging, HttpServletRequest request) {
    return paging
        .start(query.cursor(), NUMBERS, asked, request)
        .map(start -> new Place(start.moment(), start.place(0) == 1, start.place(1)))
        .orElseGet(() -> first(query, asked));
  }

  private static Place first(TimelineQuery query, Moment asked) {
    var after = query.after();
    var before = query.before();
    if (after != null && before != null) {
      throw Rejections.invalidParameter("before", FaultCodes.CONFLICTING, "after 与 before 只能用一个");
    }
    return before == null
        ? new Place(asked, false, after == null ? 0 : positive("after", after))
        : new Place(asked, true, positive("before", before));
  }

  private static long positive(String parameter, long position) {
    if (position < 0) {
      throw Rejections.invalidParameter(
          parameter, FaultCodes.OUT_OF_RANGE, "序号不能为负，收到%d".formatted(position));
    }
    return position;
  }

  /** The first position that the page would begin with or end before. */
  long firstBeyond() {
    return back ? position : position + 1;
  }

  /** The cursor of the page after a position. */
  @Nullable String after(boolean there, long last) {
    return there ? cursor(0, last) : null;
  }

  /** The cursor of the page before a position. */
  @Nullable String before(boolean there, long first) {
    return there ? cursor(1, first) : null;
  }

  private String cursor(long direction, long from) {
    return new PageStart(moment, List.of(direction, from)).encode();
  }
}
