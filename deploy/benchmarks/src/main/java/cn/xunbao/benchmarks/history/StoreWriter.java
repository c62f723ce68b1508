package cn.xunbao.benchmarks.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.events.report.ReportSubmitted;
import cn.xunbao.events.task.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;

/** Appends what happened, in its order, by the store's own engine. */
final class StoreWriter {

  private static final int AT_ONCE = 2000;

  private final EventStorageEngine engine;
  private final TransactionManager transactions;
  private final Map<String, Long> next = new HashMap<>();
  private final Map<String, Long> lastReports = new HashMap<>();
  private long position;

  /**
   * Goes on after what is there.
   *
   * @param position of the newest event; nobody else may write meanwhile
   */
  StoreWriter(EventStorageEngine engine, TransactionManager transactions, long position) {
    this.engine = engine;
    this.transactions = transactions;
    this.position = position;
  }

  /** Position that the newest event has, or gets. */
  long position() {
    return position;
  }

  /** Position of the last report that a unit made first. */
  Optional<Long> lastReport(String programme, String unit) {
    return Optional.ofNullable(lastReports.get(programme + "/" + unit));
  }

  /** Appends what happened in order. */
  void append(List<Act> acts) {
    for (var from = 0; from < acts.size(); from += AT_ONCE) {
      var some = acts.subList(from, Math.min(acts.size(), from + AT_ONCE));
      var messages = new ArrayList<DomainEventMessage<?>>(some.size());
      some.forEach(act -> messages.add(message(act)));
      transactions.executeInTransaction(() -> engine.appendEvents(messages));
    }
  }

  private DomainEventMessage<?> message(Act act) {
    var stream = act.stream().toString();
    var sequence = next.computeIfAbsent(stream, s -> begun(act) ? inStore(s) : 0);
    next.put(stream, sequence + 1);
    position++;
    if (act.event() instanceof ReportSubmitted report) {
      lastReports.put(report.programme() + "/" + report.unit(), position);
    }
    return new GenericDomainEventMessage<>(
        act.stream().getClass().getSimpleName().replaceFirst("Id$", ""),
        stream,
        sequence,
        act.event(),
        MetaData.from(act.by().toMap()),
        UUID.nameUUIDFromBytes((stream + "#" + sequence).getBytes(UTF_8)).toString(),
        act.at());
  }

  /** Whether the import has begun its stream. */
  private static boolean begun(Act act) {
    return act.stream() instanceof TaskId;
  }

  private long inStore(String stream) {
    return engine.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
  }
}
