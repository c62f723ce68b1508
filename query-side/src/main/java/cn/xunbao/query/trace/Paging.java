package cn.xunbao.query.trace;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.Chronicle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads where a page begins and how long it is. */
public final class Paging {

  /** The most items that a page has. */
  public static final int MAX_SIZE = 500;

  private final Chronicle chronicle;
  private final BusinessClock clock;

  Paging(Chronicle chronicle, BusinessClock clock) {
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * What the cursor says; empty without one, for a first page. A question that is sent again with a
   * cursor may repeat its {@code asOf} or {@code atPosition}, not change them.
   *
   * @param asked the moment of this request
   * @param places how many numbers tell a place in this list
   * @throws RejectedException 400 if it is no cursor, or one for another moment
   */
  public Optional<PageStart> start(
      @Nullable String cursor, int places, Moment asked, HttpServletRequest request) {
    if (cursor == null || cursor.isBlank()) {
      return Optional.empty();
    }
    var start =
        PageStart.parse(cursor.strip(), places).filter(this::canBe).orElseThrow(Paging::noCursor);
    var pinned = start.moment();
    if (given(request, "atPosition") && asked.position() != pinned.position()) {
      throw conflicting("atPosition");
    }
    if (given(request, "asOf") && !asked.asOf().equals(pinned.asOf())) {
      throw conflicting("asOf");
    }
    return Optional.of(start);
  }

  /**
   * The size of a page.
   *
   * @throws RejectedException 400 if it is not 1..{@value #MAX_SIZE}
   */
  public static int size(@Nullable Integer limit, int usual) {
    if (limit == null) {
      return usual;
    }
    if (limit < 1 || limit > MAX_SIZE) {
      throw Rejections.invalidParameter(
          "limit", FaultCodes.OUT_OF_RANGE, "每页条数应为1至%d，收到%d".formatted(MAX_SIZE, limit));
    }
    return limit;
  }

  /** 400: this is no cursor of ours. */
  public static RejectedException noCursor() {
    return Rejections.invalidParameter("cursor", FaultCodes.BAD_FORMAT, "翻页标记须原样取自上一页答复的 next");
  }

  /** Others could have made it up; what lies in the future is not theirs to name. */
  private boolean canBe(PageStart start) {
    var moment = start.moment();
    return moment.position() >= 0
        && moment.position() <= chronicle.newest()
        && !moment.asOf().isAfter(latest(moment));
  }

  private Instant latest(Moment moment) {
    var now = clock.now();
    return chronicle.knownAt(moment.position()).filter(now::isBefore).orElse(now);
  }

  private static boolean given(HttpServletRequest request, String parameter) {
    var value = request.getParameter(parameter);
    return value != null && !value.isBlank();
  }

  private static RejectedException conflicting(String parameter) {
    return Rejections.invalidParameter(
        parameter, FaultCodes.CONFLICTING, "参数 %s 与翻页标记所属的时点不一致".formatted(parameter));
  }
}
