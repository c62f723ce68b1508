package cn.xunbao.command.amendment;

import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.amendment.AmendmentId;
import cn.xunbao.events.amendment.PlanAmended;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks amendments up. */
public final class Amendments {

  private final StreamViews<PlanAmended> amendments;

  /** The amendments in {@code store}. */
  public Amendments(EventStore store) {
    this.amendments = new StreamViews<>(store, Amendments::after);
  }

  /**
   * How often a plan has been amended, if that is what the caller has seen.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 412 if it isn't
   */
  int require(String programme, ExpectedVersion expected) {
    var count = count(programme);
    expected.check((long) count);
    return count;
  }

  /** A few times a year. */
  private int count(String programme) {
    var number = 0;
    while (amendments.find(new AmendmentId(programme, number + 1)).isPresent()) {
      number++;
    }
    return number;
  }

  private static PlanAmended after(@Nullable PlanAmended before, DomainEvent event) {
    return (PlanAmended) event;
  }
}
