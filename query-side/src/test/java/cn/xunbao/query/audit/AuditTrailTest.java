package cn.xunbao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.query.at.Moment;
import cn.xunbao.query.audit.AuditRows.Entry;
import cn.xunbao.query.audit.AuditRows.Event;
import cn.xunbao.query.audit.AuditScope.AuditorReads;
import cn.xunbao.query.chronicle.ManualClock;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class AuditTrailTest {

  private static final Instant START = Instant.parse("2023-04-01T00:00:00Z");
  private static final AuditScope ALL = new AuditScope.Overseer(null, new AuditorReads.Sealed());
  private static final String REPORTS = "/api/v1/programmes/p/tasks/1.01/reports";

  private final AuditRows rows = new AuditRows();
  private final ManualClock clock = new ManualClock(true, second(100));
  private AuditTrail trail = trail(clock);

  @Test
  void entriesStandInTheOrderInWhichTheyBecameKnownEventsFirst() {
    rows.entry(refused(20));
    rows.event(report(10));
    rows.event(report(20));
    rows.entry(refused(5));
    rows.entry(refused(20));
    rows.event(report(30));

    assertThat(newest())
        .extracting(AuditTrailTest::shown)
        .containsExactly("refused 5", "event 1", "event 2", "refused 20", "refused 20", "event 3");
  }

  @Test
  void asOfAnInstantBothSourcesReachUpToAndWithIt() {
    rows.event(report(10));
    rows.entry(refused(10));
    rows.entry(refused(11));

    assertThat(shown(trail.asOf(new Moment(1, second(10)))))
        .containsExactly("event 1", "refused 10");
  }

  @Test
  void atAPositionTheJournalEndsBeforeTheInstantAtWhichThatBecameKnown() {
    rows.entry(refused(9));
    rows.event(report(10));
    rows.entry(refused(10));

    assertThat(shown(trail.atPosition(new Moment(1, second(10)))))
        .containsExactly("refused 9", "event 1");
  }

  @Test
  void whatWasShownAtAPositionStaysTheSameWhateverIsRefusedLater() {
    rows.entry(refused(9));
    rows.event(report(10));
    var moment = new Moment(1, second(10));
    var before = all(trail.atPosition(moment), 1);

    // A row of repeats is written a minute after the last of them.
    var late = rows.entry(new Entry("refused", second(9), "c", "reporter", null, REPORTS, 7));
    rows.entry(refused(10));
    rows.event(report(100));

    assertThat(all(trail.atPosition(moment), 1)).isEqualTo(before);
    assertThat(newest()).extracting(AuditTrailTest::shown).contains("refused 9 x7");
    assertThat(knownAt(late)).isEqualTo(second(10));
  }

  @Test
  void whatWasShownAsOfAnInstantStaysTheSameOnceThatIsPast() {
    rows.entry(refused(100));
    clock.moveTo(second(200));
    var moment = new Moment(0, second(100));
    assertThat(shown(trail.asOf(moment))).containsExactly("refused 100");

    rows.entry(refused(100));

    assertThat(shown(trail.asOf(moment))).containsExactly("refused 100");
  }

  @Test
  void onAClockThatStandsStillANewRefusalIsSeenAtOnce() {
    rows.entry(refused(100));
    assertThat(newest()).hasSize(1);
    rows.entry(refused(100));
    assertThat(newest()).hasSize(2);
  }

  @Test
  void inRealTimeEvenTheNewestAnswerNeverGrows() {
    var real = new ManualClock(false, second(100));
    trail = trail(real);
    rows.entry(refused(100));
    assertThat(newest()).hasSize(1);
    rows.entry(refused(100));
    assertThat(newest()).hasSize(1);
    real.moveTo(second(100).plusMillis(1));
    assertThat(shown(trail.asOf(new Moment(0, second(100).plusMillis(1))))).hasSize(2);
  }

  @Test
  void anEntryThatIsJustBeingWrittenIsWaitedFor() throws SQLException {
    try (var connection = rows.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      var writing = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      AuditRows.insert(writing, refused(50));

      var reading =
          CompletableFuture.supplyAsync(() -> shown(trail.asOf(new Moment(0, second(60)))));
      await("the reader waits for the writer")
          .atMost(Duration.ofSeconds(20))
          .until(() -> reading.isDone() || waitsForALock());
      assertThat(reading).isNotDone();
      connection.commit();

      assertThat(reading.join()).containsExactly("refused 50");
    }
  }

  @Test
  void aWholeProgrammeIsShownWithTheRequestsThatWereAboutIt() {
    rows.event(Event.report(second(1), "p", "1.01", "u1"));
    rows.event(Event.report(second(2), "q", "1.01", "u1"));
    rows.event(new Event("client.registered", second(3), null, null, null, null, "c", "c", null));
    rows.entry(Entry.refused(second(4), "c", "u1", REPORTS + "?x=/y"));
    rows.entry(Entry.refused(second(5), "c", "u1", "/api/v1/programmes/pq/tasks/1.01/reports"));
    rows.entry(Entry.refused(second(6), "c", "u1", "/api/v1/audit/entries?programme=p"));
    rows.entry(Entry.refused(second(7), "c", "u1", "/api/v1/programmes/p?x"));

    assertThat(shown(new AuditScope.Overseer("p", new AuditorReads.Sealed())))
        .containsExactly("event 1", "refused 4", "refused 7")
        .isEqualTo(shown(filter("p", null, null, null, null, null)));
  }

  @Test
  void aProgrammeWithAChineseIdIsFoundInPathsToo() {
    rows.entry(
        Entry.refused(
            second(4), "c", null, "/api/v1/programmes/%E5%90%89-2023/tasks/1.01/history"));

    var found =
        trail.page(filter("吉-2023", "1.01", null, null, null, null), ALL, start(), 10).items();
    assertThat(found).extracting(AuditEntry::programme).containsExactly("吉-2023");
    assertThat(found).extracting(AuditEntry::task).containsExactly("1.01");
  }

  @Test
  void aUnitSeesWhatIsAboutItsTasksAndWhatWasRefusedToItself() {
    rows.event(Event.report(second(1), "p", "1.01", "u2"));
    rows.event(Event.report(second(2), "p", "1.02", "u2"));
    rows.event(Event.report(second(3), "q", "1.01", "u2"));
    rows.entry(Entry.refused(second(4), "c-1", "u1", REPORTS));
    rows.entry(Entry.refused(second(5), "c-2", "u2", REPORTS));
    rows.entry(Entry.read(second(6), "c-3", "admin", "u1"));

    assertThat(
            shown(
                new AuditScope.OwnTasks(
                    "u1", List.of("p"), List.of(new AuditScope.TaskRef("p", "1.01")))))
        .containsExactly("event 1", "refused 4");
    assertThat(shown(new AuditScope.OwnTasks("u1", List.of("p"), List.of())))
        .containsExactly("refused 4");
  }

  @Test
  void aUnitSeesItsOwnRemindersThoughTheyAreAboutNoSingleTask() {
    rows.event(reminder(1, "p", "u1"));
    rows.event(reminder(2, "p", "u2"));
    rows.event(reminder(3, "q", "u1"));

    assertThat(shown(new AuditScope.OwnTasks("u1", List.of("p"), List.of())))
        .containsExactly("event 1");
  }

  private static Event reminder(int second, String programme, String unit) {
    return new Event(
        "unit.reminded", second(second), programme, null, unit, "2023-04-X2", "system", "系统", null);
  }

  @Test
  void whatAuditorsReadIsSealedToTheirBody() {
    rows.entry(Entry.read(second(1), "a-1", "auditor", "audit-office"));
    rows.entry(Entry.read(second(2), "a-2", "auditor", "other-office"));
    rows.entry(Entry.read(second(3), "a-3", "auditor", null));
    rows.entry(Entry.read(second(4), "a-4", "auditor", null));
    rows.entry(Entry.read(second(5), "admin", "admin", null));
    rows.entry(new Entry("refused", second(6), "a-1", "auditor", "audit-office", REPORTS, 1));

    assertThat(shown(overseer(new AuditorReads.Sealed()))).containsExactly("read 5", "refused 6");
    assertThat(shown(overseer(new AuditorReads.OfBody(List.of(), "audit-office", "a-1"))))
        .containsExactly("read 1", "read 5", "refused 6");
    assertThat(shown(overseer(new AuditorReads.OfBody(List.of(), null, "a-3"))))
        .containsExactly("read 3", "read 5", "refused 6");
    assertThat(shown(overseer(new AuditorReads.OfBody(List.of(), null, "a-1"))))
        .containsExactly("read 5", "refused 6");
  }

  @Test
  void eachFilterHoldsForBothSources() {
    rows.event(Event.report(second(1), "p", "1.01", "u1"));
    rows.event(
        new Event(
            "report.corrected", second(2), "p", "1.02", "u2", "2023-04-X2", "c-u1", "李四", "u1"));
    rows.entry(Entry.refused(second(3), "c-u1", "u1", REPORTS + "/2023-04-X2/corrections"));
    rows.entry(Entry.refused(second(4), "c-u3", "u3", "/api/v1/programmes/q/summaries/2023-04-X1"));

    assertThat(shown(filter(null, "1.01", null, null, null, null)))
        .containsExactly("event 1", "refused 3");
    assertThat(shown(filter(null, null, "u2", null, null, null))).containsExactly("event 2");
    assertThat(shown(filter(null, null, "u1", null, null, null)))
        .containsExactly("event 1", "event 2", "refused 3");
    assertThat(shown(filter(null, null, null, "c-u1", null, null)))
        .containsExactly("event 1", "event 2", "refused 3");
    assertThat(shown(filter(null, null, null, "李四", null, null))).containsExactly("event 2");
    assertThat(shown(filter(null, null, null, "c-u3名", null, null))).containsExactly("refused 4");
    assertThat(shown(filter(null, null, null, "李", null, null))).isEmpty();
    assertThat(shown(filter(null, null, null, null, "report.corrected", null)))
        .containsExactly("event 2");
    assertThat(shown(filter(null, null, null, null, "refused", null)))
        .containsExactly("refused 3", "refused 4");
    assertThat(shown(filter(null, null, null, null, "read", null))).isEmpty();
    assertThat(shown(filter(null, null, null, null, null, "2023-04-X1")))
        .containsExactly("event 1", "refused 4");
    assertThat(shown(filter(null, null, null, null, null, "2023-04-X2")))
        .containsExactly("event 2", "refused 3");
    assertThat(shown(filter("p", "1.01", "u1", "张三", "report.submitted", "2023-04-X1")))
        .containsExactly("event 1");
  }

  @Test
  void fromAndToAreInclusive() {
    rows.event(report(1));
    rows.event(report(2));
    rows.event(report(3));
    rows.entry(refused(1));
    rows.entry(refused(2));
    rows.entry(refused(3));

    var filter =
        new AuditFilter(
            null,
            null,
            null,
            null,
            null,
            ActorFilter.ANYBODY,
            KindFilter.ALL,
            second(2),
            second(2),
            null);
    assertThat(shown(filter)).containsExactly("event 2", "refused 2");
  }

  private AuditTrail trail(ManualClock time) {
    var jdbc = rows.jdbc();
    return new AuditTrail(
        new EventEntries(jdbc), new JournalEntries(jdbc), new JournalReach(jdbc, time));
  }

  private boolean waitsForALock() {
    return rows.jdbc()
        .sql(
            """
            SELECT EXISTS (SELECT 1 FROM pg_stat_activity
                            WHERE datname = current_database() AND wait_event_type = 'Lock')
            """)
        .query(Boolean.class)
        .single();
  }

  private Instant knownAt(long id) {
    return rows.jdbc()
        .sql("SELECT known_at FROM journal.entry WHERE id = ?")
        .param(id)
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .single();
  }

  private AuditPlace start() {
    return trail.asOf(new Moment(rows.position(), second(100)));
  }

  private List<AuditEntry> newest() {
    return all(start(), 1000);
  }

  private List<AuditEntry> all(AuditPlace start, int size) {
    var items = new ArrayList<AuditEntry>();
    @Nullable AuditPlace place = start;
    while (place != null) {
      var page = trail.page(AuditFilter.NONE, ALL, place, size);
      items.addAll(page.items());
      place = page.next();
    }
    return items;
  }

  private List<String> shown(AuditPlace start) {
    return all(start, 3).stream().map(AuditTrailTest::shown).toList();
  }

  private List<String> shown(AuditFilter filter) {
    return trail.page(filter, ALL, start(), 1000).items().stream()
        .map(AuditTrailTest::shown)
        .toList();
  }

  private List<String> shown(AuditScope scope) {
    return trail.page(AuditFilter.NONE, scope, start(), 1000).items().stream()
        .map(AuditTrailTest::shown)
        .toList();
  }

  private static String shown(AuditEntry entry) {
    if (entry.position() != null) {
      return "event " + entry.position();
    }
    var seconds = Duration.between(START, entry.at()).toSeconds();
    var repeats = entry.repeats() == null || entry.repeats() == 1 ? "" : " x" + entry.repeats();
    return entry.type() + " " + seconds + repeats;
  }

  private static AuditFilter filter(
      @Nullable String programme,
      @Nullable String task,
      @Nullable String unit,
      @Nullable String actor,
      @Nullable String type,
      @Nullable String period) {
    return new AuditFilter(
        programme,
        null,
        task,
        unit,
        period,
        new ActorFilter(actor, null, null),
        new KindFilter(type == null ? List.of() : List.of(type), null, null),
        null,
        null,
        null);
  }

  private static AuditScope overseer(AuditorReads reads) {
    return new AuditScope.Overseer(null, reads);
  }

  private static Event report(long second) {
    return Event.report(second(second), "p", "1.01", "u1");
  }

  private static Entry refused(long second) {
    return Entry.refused(second(second), "c", null, REPORTS);
  }

  private static Instant second(long second) {
    return START.plusSeconds(second);
  }
}
