package cn.xunbao.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.audit.AuditRows.Entry;
import cn.xunbao.query.chronicle.ManualClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JournalTreeTest {

  private static final Instant START = Instant.parse("2023-04-01T00:00:00Z");

  private final AuditRows rows = new AuditRows();
  private final ManualClock clock = new ManualClock(false, START.plusSeconds(100));
  private final JournalTree tree =
      new JournalTree(rows.jdbc(), new JournalReach(rows.jdbc(), clock));

  @Test
  void aJournalThatHasOnlyGrownIsWholeAndKeepsItsEarlierRoots() {
    assertThat(tree.check(null).size()).isZero();
    entries(1, 3);
    clock.moveTo(START.plusSeconds(200));
    var first = tree.check(null);
    assertThat(first.size()).isEqualTo(3);
    assertThat(first.compared()).isZero();

    // An entry that was made earlier and is written late stands behind.
    rows.entry(Entry.refused(START, "late", null, "/late"));
    clock.moveTo(START.plusSeconds(300));
    var second = tree.check(3L);
    assertThat(second.size()).isEqualTo(4);
    assertThat(second.root()).isNotEqualTo(first.root());
    assertThat(second.rootAt()).isEqualTo(first.root());
    assertThat(second.whole()).isTrue();
    assertThat(second.compared()).isEqualTo(1);
    assertThat(tree.check(9L).rootAt()).isNull();
  }

  @Test
  void anEntryThatTheOwnerOfTheDatabaseChangedIsNoticed() {
    entries(1, 3);
    clock.moveTo(START.plusSeconds(200));
    tree.check(null);
    entries(201, 203);
    clock.moveTo(START.plusSeconds(300));
    tree.check(null);

    asOwner("UPDATE journal.entry SET client = 'somebody' WHERE at = '2023-04-01T00:03:22Z'");
    var check = tree.check(null);

    assertThat(check.whole()).isFalse();
    assertThat(check.differsAt()).isEqualTo(6);
    assertThat(check.compared()).isEqualTo(2);
  }

  @Test
  void entriesThatTheOwnerOfTheDatabaseDeletedAreMissed() {
    entries(1, 3);
    clock.moveTo(START.plusSeconds(200));
    tree.check(null);

    asOwner("DELETE FROM journal.entry WHERE at > '2023-04-01T00:00:01Z'");

    assertThat(tree.check(null).whole()).isFalse();
    assertThat(tree.check(null).differsAt()).isEqualTo(3);
  }

  private void entries(int from, int to) {
    for (var second = from; second <= to; second++) {
      rows.entry(Entry.refused(START.plusSeconds(second), "c-" + second, null, "/x"));
    }
  }

  private void asOwner(String sql) {
    var owner = rows.owner();
    owner.sql("ALTER TABLE journal.entry DISABLE TRIGGER append_only").update();
    owner.sql(sql).update();
    owner.sql("ALTER TABLE journal.entry ENABLE TRIGGER append_only").update();
  }
}
