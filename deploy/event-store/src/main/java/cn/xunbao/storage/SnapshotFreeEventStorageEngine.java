package cn.xunbao.storage;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** Streams are short here, so there are no snapshots, and none is looked for on each load. */
final class SnapshotFreeEventStorageEngine extends JdbcEventStorageEngine {

  SnapshotFreeEventStorageEngine(Builder builder) {
    super(builder);
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return Stream.empty();
  }
}
