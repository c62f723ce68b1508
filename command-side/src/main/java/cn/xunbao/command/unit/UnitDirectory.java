package cn.xunbao.command.unit;

import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.unit.UnitId;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Looks units up. */
public final class UnitDirectory {

  private final StreamViews<UnitView> units;

  /** The units in {@code store}. */
  public UnitDirectory(EventStore store) {
    this.units = new StreamViews<>(store, UnitView::after);
  }

  /** The unit with this code; empty if there is none, or if it can't be a code. */
  public Optional<UnitView> find(String code) {
    return StreamId.isPart(code, UnitId.MAX_CODE) ? units.find(new UnitId(code)) : Optional.empty();
  }
}
