package cn.xunbao.standalone.simulation;

import java.time.Instant;
import java.util.Optional;

/** Something that has to be done when its instant of business time has come. */
public interface DueWork {

  /** When the next falls due, if that is by an instant. */
  Optional<Instant> firstDue(Instant by);

  /**
   * Does all that is due now. Afterwards nothing is due by now: each is done, or put off to a later
   * instant.
   */
  void doDue();
}
