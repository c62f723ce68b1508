package cn.xunbao.command.unit;

import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.succession.Succession;
import cn.xunbao.succession.UnitLife;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks units up. */
public final class UnitDirectory {

  private final StreamViews<UnitLife> units;

  /** The units in {@code store}. */
  public UnitDirectory(EventStore store) {
    this.units = StreamViews.ofMessages(store, UnitDirectory::after);
  }

  /** The unit with this code; empty if there is none, or if it can't be a code. */
  public Optional<UnitLife> find(String code) {
    return StreamId.isPart(code, UnitId.MAX_CODE) ? units.find(new UnitId(code)) : Optional.empty();
  }

  /** Who owes what units owed that are no more. */
  public Succession succession() {
    return new Succession(this::find);
  }

  /** A unit is there from the day on which it was registered, unless something else is told. */
  private static UnitLife after(@Nullable UnitLife before, DomainEventMessage<?> message) {
    var event = (UnitEvent) message.getPayload();
    if (event instanceof UnitRegistered e) {
      return UnitLife.registered(
          e.unit(), e.name(), e.kind(), e.aliases(), recordedOn(message).orElse(null));
    }
    if (before == null) {
      throw new IllegalStateException("a unit's stream begins with its registration");
    }
    return before.after(event);
  }

  private static Optional<LocalDate> recordedOn(DomainEventMessage<?> message) {
    var metadata = message.getMetaData();
    return metadata.isEmpty()
        ? Optional.empty()
        : Optional.of(BusinessDay.of(EventMetadata.fromMap(metadata).recordedAt()));
  }
}
