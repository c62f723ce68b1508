package cn.xunbao.query.replay;

import cn.xunbao.query.chronicle.History;
import cn.xunbao.query.chronicle.RawRecord;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.Generations;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Derives facts in bulk: one thread reads and decodes, another derives and writes the page before.
 * Each page is a transaction, so whoever comes after a crash goes on from the last one. Never more
 * than three pages are in memory.
 */
final class Folding {

  private final History history;
  private final Generations generations;
  private final TransactionTemplate transaction;
  private final ReplayProperties properties;

  Folding(
      History history,
      Generations generations,
      TransactionTemplate transaction,
      ReplayProperties properties) {
    this.history = history;
    this.generations = generations;
    this.transaction = transaction;
    this.properties = properties;
  }

  /** Fills a generation that isn't sealed, up to a position or until it is told to stop. */
  void load(long generation, long from, long upTo, BooleanSupplier stopped) {
    var began = System.nanoTime();
    Future<?> writing = CompletableFuture.completedFuture(null);
    try (var writer =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name("replay-writer").factory())) {
      for (var position = from; position < upTo && !stopped.getAsBoolean(); ) {
        var page = page(position, upTo);
        await(writing);
        writing = writer.submit(() -> write(generation, page));
        position = page.getLast().position();
        keepPace(position - from, began);
      }
      await(writing);
    }
  }

  /** Brings a generation that is sealed up to a position. */
  void catchUp(long generation, long upTo) {
    var position = generations.find(generation).orElseThrow().position();
    while (position < upTo) {
      var page = page(position, upTo);
      position = page.getLast().position();
      transaction.executeWithoutResult(
          status -> {
            generations.append(generation, page);
            generations.moveTo(generation, page.getLast().position());
          });
    }
  }

  private List<RecordedEvent> page(long position, long upTo) {
    return history.after(position, upTo, properties.page()).stream()
        .map(RawRecord::decode)
        .toList();
  }

  private void write(long generation, List<RecordedEvent> page) {
    transaction.executeWithoutResult(status -> generations.load(generation, page));
  }

  private void keepPace(long events, long began) {
    if (properties.eventsPerSecond() > 0) {
      var due = began + TimeUnit.SECONDS.toNanos(events) / properties.eventsPerSecond();
      LockSupport.parkNanos(due - System.nanoTime());
    }
  }

  private static void await(Future<?> writing) {
    try {
      writing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
