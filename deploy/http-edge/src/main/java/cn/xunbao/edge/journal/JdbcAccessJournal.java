package cn.xunbao.edge.journal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal in PostgreSQL, table {@code journal.entry}. Of equal entries (kind, who, method,
 * path, problem) the first is written at once, those of the next minute of real time as one further
 * row when the minute is over. While more than {@value #MAX_WINDOWS} are being counted, further
 * refusals, which then come from a flood, are counted together.
 */
public final class JdbcAccessJournal implements AccessJournal, AutoCloseable {

  private static final int MAX_WINDOWS = 10_000;

  private static final Duration CLOSING_TIME = Duration.ofSeconds(10);
  private static final Logger LOG = LoggerFactory.getLogger(JdbcAccessJournal.class);

  private final JournalTable table;
  private final InstantSource realTime;
  private final int maxWindows;
  private final ConcurrentMap<Key, RepeatWindow> windows = new ConcurrentHashMap<>();

  public JdbcAccessJournal(DataSource dataSource, InstantSource realTime) {
    this(dataSource, realTime, MAX_WINDOWS);
  }

  JdbcAccessJournal(DataSource dataSource, InstantSource realTime, int maxWindows) {
    this.maxWindows = maxWindows;
    this.table = new JournalTable(dataSource);
    this.realTime = realTime;
  }

  @Override
  public void record(JournalEntry entry) {
    var key = Key.of(entry);
    if (windows.size() < maxWindows || windows.containsKey(key)) {
      record(key, entry);
    } else if (entry.kind() == JournalKind.READ) {
      table.insert(entry);
    } else {
      var anybody = entry.byAnybody();
      record(Key.of(anybody), anybody);
    }
  }

  private void record(Key key, JournalEntry entry) {
    var window = window(key);
    while (!window.add(entry)) {
      // Closed by the sweep in between.
      windows.remove(key, window);
      window = window(key);
    }
  }

  /** Closes the windows that are over. */
  public void sweep() {
    var now = realTime.instant();
    windows.forEach(
        (key, window) -> {
          if (window.isOver(now)) {
            close(key, window);
          }
        });
  }

  /**
   * Writes everything that is still only counted. A database that is gone already doesn't hold up
   * the stop: after the first failure, or ten seconds, the rest is given up and said in the log.
   */
  @Override
  public void close() {
    var writer = Thread.ofPlatform().daemon().name("access-journal-close").start(this::closeAll);
    try {
      if (!writer.join(CLOSING_TIME)) {
        LOG.error("stopped with repeats not journaled: {}", windows.keySet());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeAll() {
    for (var entry : windows.entrySet()) {
      if (!close(entry.getKey(), entry.getValue())) {
        return;
      }
    }
  }

  private RepeatWindow window(Key key) {
    var now = realTime.instant();
    var present = windows.get(key);
    if (present != null && present.isOver(now)) {
      close(key, present);
    }
    return windows.computeIfAbsent(key, k -> new RepeatWindow(now, table::insert));
  }

  private boolean close(Key key, RepeatWindow window) {
    try {
      window.close();
      windows.remove(key, window);
      return true;
    } catch (RuntimeException e) {
      LOG.error("repeats not journaled yet: {}", key, e);
      return false;
    }
  }

  /**
   * What makes entries equal; the query of a read counts, for it says what was read, and what was
   * handed out.
   */
  private record Key(
      JournalKind kind,
      String who,
      String method,
      String path,
      @Nullable String problemType,
      @Nullable LetterNote letter,
      @Nullable String answerHash) {

    static Key of(JournalEntry entry) {
      var who = entry.client() == null ? "@" + entry.address() : entry.client();
      int query = entry.kind() == JournalKind.READ ? -1 : entry.target().indexOf('?');
      var path = query < 0 ? entry.target() : entry.target().substring(0, query);
      return new Key(
          entry.kind(),
          who,
          entry.method(),
          path,
          entry.problemType(),
          entry.letter(),
          entry.answerHash());
    }
  }
}
