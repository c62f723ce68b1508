package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An action: an office decides something, or a unit asks it to.
 *
 * @param at when
 * @param kind what
 * @param period what it is about
 * @param campaign ordinal of the campaign; 0 where it is about all
 * @param pair the report that it is about; null where it is about all
 * @param text reason or comment, in Chinese
 * @param until of an extension: its end
 */
record OfficeStep(
    Instant at,
    Kind kind,
    Period period,
    int campaign,
    @Nullable Pair pair,
    String text,
    @Nullable Instant until)
    implements DemoAction {

  /** What is done, in the order in which it is done where it falls on one instant. */
  enum Kind {
    /** A unit asks for more time. */
    REQUEST_EXTENSION,
    /** The office grants it. */
    GRANT_EXTENSION,
    /** The office returns a report. */
    RETURN,
    /** The office accepts a report. */
    ACCEPT,
    /** A task force hands its consolidation in. */
    CONSOLIDATE,
    /** The coordination office cuts the period off. */
    CUT_OFF
  }
}
