package cn.xunbao.query.at;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.edge.input.QueryInstants;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.query.chronicle.Chronicle;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Finds the moment that a question is about, and waits for it where it isn't in yet. */
public final class Moments {

  /** How long a question waits for a change that was answered, in real time. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

  private final Chronicle chronicle;
  private final BusinessClock clock;

  Moments(Chronicle chronicle, BusinessClock clock) {
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** The newest position, judged now, without waiting. */
  public Moment newest() {
    return chronicle.newestMoment((position, knownAt) -> new Moment(position, later(knownAt)));
  }

  /**
   * The same once all that is stored has its position.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 503 if it hasn't in time
   */
  public Moment complete() {
    await(() -> chronicle.lag() == 0);
    return newest();
  }

  /**
   * The newest position, once all that has been recorded is in.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 503 if it isn't in time
   */
  public Moment newestComplete() {
    await(chronicle::isComplete);
    return newest();
  }

  private Instant later(Instant knownAt) {
    var now = clock.now();
    return now.isBefore(knownAt) ? knownAt : now;
  }

  /**
   * The position, judged at the instant its event became known.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 if there is no such position yet
   */
  public Moment atPosition(long position) {
    if (position < 1) {
      throw Rejections.invalidParameter(
          "atPosition", FaultCodes.OUT_OF_RANGE, "序号从1起，收到%d".formatted(position));
    }
    return chronicle
        .knownAt(position)
        .map(knownAt -> new Moment(position, knownAt))
        .orElseThrow(
            () ->
                Rejections.inTheFuture(
                    "atPosition", "尚无第%d号记录，现至第%d号".formatted(position, chronicle.newest())));
  }

  /**
   * The last position known at an instant, judged at that instant.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 if the instant hasn't come, 503 if the
   *     chronicle doesn't reach it in time
   */
  public Moment asOf(Instant instant) {
    if (instant.isAfter(clock.now())) {
      throw Rejections.inTheFuture("asOf", "所查时点晚于当前时间");
    }
    if (chronicle.mayStillGrow(instant)) {
      await(() -> chronicle.lag() == 0);
    }
    return new Moment(chronicle.positionAt(instant), instant);
  }

  /**
   * The moment that a parameter names: a position, or an instant.
   *
   * @param parameter its name
   * @param text what it says
   * @throws cn.xunbao.edge.problem.RejectedException 400 if it is neither, 422 if it hasn't come
   */
  public Moment named(String parameter, String text) {
    var stripped = text.strip();
    return POSITION.matcher(stripped).matches()
        ? atPosition(Long.parseLong(stripped))
        : asOf(QueryInstants.required(parameter, text));
  }

  /**
   * Waits until a change is in.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 503 if it isn't in time
   */
  public void await(ConsistencyToken token) {
    await(() -> chronicle.positionOf(token.stream(), token.sequence()).isPresent());
  }

  private static void await(BooleanSupplier there) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!there.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        throw Rejections.notYetConsistent("所等待的变更尚未同步到查询端，请稍后再查");
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }
}
