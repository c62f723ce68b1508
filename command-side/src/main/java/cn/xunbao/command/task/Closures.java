package cn.xunbao.command.task;

import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.programme.ProgrammeClosed;
import cn.xunbao.events.programme.ProgrammeId;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Knows which programmes are closed (已办结): their tasks keep their leads. */
final class Closures {

  private final StreamViews<Boolean> closed;

  /** The programmes in {@code store}. */
  Closures(EventStore store) {
    this.closed =
        new StreamViews<>(
            store,
            (before, event) -> Boolean.TRUE.equals(before) || event instanceof ProgrammeClosed);
  }

  /**
   * Something about a programme's tasks is to be changed.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 409 if the programme is closed
   */
  void requireOpen(String programme) {
    if (closed.find(new ProgrammeId(programme)).orElse(false)) {
      throw Rejections.programmeClosed(programme);
    }
  }
}
