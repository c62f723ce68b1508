package cn.xunbao.edge.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts equal entries from the first one on. All methods hold the window's own lock. */
final class RepeatWindow {

  static final Duration LENGTH = Duration.ofSeconds(60);

  /** So many repeats are written before the window closes. */
  static final int MAX_REPEATS = 1000;

  private final Instant openedAt;
  private final Consumer<JournalEntry> table;
  private boolean firstWritten;
  private boolean closed;
  private int repeats;
  private @Nullable JournalEntry latest;

  RepeatWindow(Instant openedAt, Consumer<JournalEntry> table) {
    this.openedAt = openedAt;
    this.table = table;
  }

  /** Writes the first one at once and counts the others; false if the window is closed. */
  synchronized boolean add(JournalEntry entry) {
    if (closed) {
      return false;
    }
    if (!firstWritten) {
      table.accept(entry);
      firstWritten = true;
      return true;
    }
    latest = entry;
    repeats += entry.repeats();
    if (repeats >= MAX_REPEATS) {
      writeRepeats();
    }
    return true;
  }

  synchronized boolean isOver(Instant now) {
    return !now.isBefore(openedAt.plus(LENGTH));
  }

  /** Writes what was counted; if that fails the window stays open and goes on counting. */
  synchronized void close() {
    writeRepeats();
    closed = true;
  }

  private void writeRepeats() {
    if (latest != null) {
      table.accept(latest.times(repeats));
      latest = null;
      repeats = 0;
    }
  }
}
