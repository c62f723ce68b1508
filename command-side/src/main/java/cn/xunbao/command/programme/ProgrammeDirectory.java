package cn.xunbao.command.programme;

import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Looks programmes up. */
public final class ProgrammeDirectory {

  private final StreamViews<ProgrammeView> programmes;

  /** The programmes in {@code store}. */
  public ProgrammeDirectory(EventStore store) {
    this.programmes = new StreamViews<>(store, ProgrammeView::after);
  }

  /**
   * A programme.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none
   */
  public ProgrammeView require(String programme) {
    return find(programme)
        .orElseThrow(() -> Rejections.notFound("没有编号为“%s”的方案".formatted(programme)));
  }

  /** Whether something of a programme may still be due on a day. */
  public boolean mayBeDue(String programme, LocalDate on) {
    return require(programme).definition().year() >= on.minusMonths(1).getYear();
  }

  /** A programme; empty if there is none. */
  public Optional<ProgrammeView> find(String programme) {
    return StreamId.isPart(programme, ProgrammeId.MAX_ID)
        ? programmes.find(new ProgrammeId(programme))
        : Optional.empty();
  }
}
