package cn.xunbao.command.issue;

import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.issue.CutOffId;
import cn.xunbao.events.issue.PeriodCutOff;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks cut-offs (截稿) up. */
public final class CutOffs {

  private final StreamViews<PeriodCutOff> cutOffs;

  /** The cut-offs in {@code store}. */
  public CutOffs(EventStore store) {
    this.cutOffs = new StreamViews<>(store, CutOffs::after);
  }

  /** Whether a period has been cut off. */
  public boolean isCutOff(String programme, String period) {
    return cutOffs.find(new CutOffId(programme, period)).isPresent();
  }

  private static PeriodCutOff after(@Nullable PeriodCutOff before, DomainEvent event) {
    return (PeriodCutOff) event;
  }
}
