package cn.xunbao.succession;

import cn.xunbao.events.unit.PersonInPost;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person holds or held at a unit.
 *
 * @param person who, and which post
 * @param from first day
 * @param until first day on which the person doesn't hold it any more; null: not known
 */
public record PostHeld(PersonInPost person, LocalDate from, @Nullable LocalDate until) {

  /** Whether the person holds the post on a day. */
  public boolean isHeldOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
