package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An action: a unit hands in a report, or something after its first report.
 *
 * @param at when
 * @param period what it is about
 * @param task code of the task
 * @param unit code of the unit
 * @param kind what is done
 * @param content the whole report
 * @param reason of a correction, in Chinese; otherwise null
 * @param onTime whether its receipt must say that the unit was on time
 * @param revision the number that its receipt must have, from 1
 */
record Delivery(
    Instant at,
    Period period,
    String task,
    String unit,
    Kind kind,
    Content content,
    @Nullable String reason,
    boolean onTime,
    int revision)
    implements DemoAction {

  /** The report that it is about. */
  Pair pair() {
    return new Pair(period, task, unit);
  }

  /** What is done with a report. */
  enum Kind {
    /** It is handed in for the first time. */
    FIRST,
    /** The same content is sent again, as by a client that lost the answer. */
    AGAIN,
    /** Other content is sent before the due time. */
    RESENT,
    /** It is corrected after the due time. */
    CORRECTED,
    /** It is sent again after it was returned. */
    RETURNED,
    /** It is handed in for the first time and says that nothing has changed. */
    NO_CHANGE
  }
}
