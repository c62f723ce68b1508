package cn.xunbao.benchmarks.history;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.StreamId;
import java.time.Instant;

/**
 * Something that happens.
 *
 * @param stream whose history it belongs to
 * @param event what happens
 * @param by who does it, and when
 */
record Act(StreamId stream, DomainEvent event, EventMetadata by) {

  Instant at() {
    return by.recordedAt();
  }
}
