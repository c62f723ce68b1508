package cn.xunbao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.query.at.Moment;
import cn.xunbao.query.audit.AuditRows.Entry;
import cn.xunbao.query.audit.AuditRows.Event;
import cn.xunbao.query.audit.AuditScope.AuditorReads;
import cn.xunbao.query.chronicle.ManualClock;
import cn.xunbao.query.trace.PageStart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random histories, read page by page while they grow. */
class AuditPagingTest {

  private static final Instant START = Instant.parse("2023-04-01T00:00:00Z");
  private static final AuditScope ALL = new AuditScope.Overseer(null, new AuditorReads.Sealed());

  private final AuditRows rows = new AuditRows();
  private int refusals;

  @ParameterizedTest
  @CsvSource({
    "1, true, false",
    "2, true, false",
    "3, true, true",
    "4, false, false",
    "5, false, false",
    "6, false, true",
  })
  void pagesMadeWhileEventsAndRefusalsArriveFitTogether(
      long seed, boolean simulated, boolean atPosition) {
    var random = new Random(seed);
    var clock = new ManualClock(simulated, START);
    var jdbc = rows.jdbc();
    var trail =
        new AuditTrail(
            new EventEntries(jdbc), new JournalEntries(jdbc), new JournalReach(jdbc, clock));
    for (var i = 0; i < 60; i++) {
      grow(random, clock);
    }
    rows.event(report(clock.now()));
    var moment = new Moment(rows.position(), clock.now());
    var first = atPosition ? trail.atPosition(moment) : trail.asOf(moment);
    var whole = trail.page(AuditFilter.NONE, ALL, first, 1000);
    assertThat(whole.next()).isNull();
    assertThat(whole.items()).hasSizeGreaterThan(20).doesNotHaveDuplicates();

    var paged = new ArrayList<AuditEntry>();
    @Nullable AuditPlace place = first;
    while (place != null) {
      var page = trail.page(AuditFilter.NONE, ALL, place, 1 + random.nextInt(7));
      paged.addAll(page.items());
      var next = page.next();
      place = next == null ? null : AuditPlace.of(overTheWire(next.start()));
      for (var i = random.nextInt(4); i > 0; i--) {
        grow(random, clock);
      }
    }

    assertThat(paged).isEqualTo(whole.items());
  }

  @Test
  void pagesFitTogetherWhileWritersAreAtWork() throws Exception {
    var clock = new ManualClock(false, START);
    var jdbc = rows.jdbc();
    var trail =
        new AuditTrail(
            new EventEntries(jdbc), new JournalEntries(jdbc), new JournalReach(jdbc, clock));
    var random = new Random(7);
    for (var i = 0; i < 120; i++) {
      grow(random, clock);
    }
    rows.event(report(clock.now()));
    var first = trail.asOf(new Moment(rows.position(), clock.now()));

    var stop = new AtomicBoolean();
    try (var writers = Executors.newSingleThreadExecutor()) {
      var writing =
          writers.submit(
              () -> {
                do {
                  clock.moveTo(clock.now().plusMillis(1));
                  grow(random, clock);
                } while (!stop.get());
              });
      var written = rows.position();
      var paged = all(trail, first, 3);
      await("a writer was at work").until(() -> rows.position() > written);
      stop.set(true);
      writing.get();

      assertThat(paged).hasSizeGreaterThan(50).doesNotHaveDuplicates();
      assertThat(paged).isEqualTo(all(trail, first, 1000));
    }
  }

  private static List<AuditEntry> all(AuditTrail trail, AuditPlace first, int size) {
    var items = new ArrayList<AuditEntry>();
    @Nullable AuditPlace place = first;
    while (place != null) {
      var page = trail.page(AuditFilter.NONE, ALL, place, size);
      items.addAll(page.items());
      place = page.next();
    }
    return items;
  }

  private static PageStart overTheWire(PageStart start) {
    // What the cursor's text keeps is tested with the cursor.
    return new PageStart(start.moment(), List.copyOf(start.place()));
  }

  private void grow(Random random, ManualClock clock) {
    switch (random.nextInt(5)) {
      case 0 -> clock.moveTo(clock.now().plusMillis(random.nextInt(3)));
      case 1, 2 -> rows.event(report(clock.now()));
      default ->
          rows.entry(
              Entry.refused(
                  clock.now().minusMillis(random.nextInt(2) * random.nextInt(5)),
                  "c-" + ++refusals,
                  null,
                  "/api/v1/x"));
    }
  }

  private static Event report(Instant at) {
    return Event.report(at, "p", "1.01", "u1");
  }
}
