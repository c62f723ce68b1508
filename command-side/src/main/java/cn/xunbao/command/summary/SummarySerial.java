package cn.xunbao.command.summary;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.summary.SerialAssigned;
import cn.xunbao.events.summary.SerialId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The running numbers of one kind of summaries: without a gap, and none is given twice. */
@Aggregate
public class SummarySerial {

  /** Read by the framework. */
  @SuppressWarnings("UnusedVariable")
  @AggregateIdentifier
  private @Nullable SerialId id;

  private int last;

  /** For the framework. */
  protected SummarySerial() {}

  /**
   * Gives the next number away.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 409 if somebody else got it first
   */
  void assign(SerialAssigned next) {
    if (next.number() != last + 1) {
      throw Rejections.concurrentChange();
    }
    apply(next);
  }

  @EventSourcingHandler
  void on(SerialAssigned event) {
    id = new SerialId(event.programme(), event.campaign(), event.kind());
    last = event.number();
  }
}
