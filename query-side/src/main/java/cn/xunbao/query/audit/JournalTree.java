package cn.xunbao.query.audit;

import cn.xunbao.evidence.tree.GrowingTree;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.TreeHash;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tree over the journal: its entries in the order in which they became known. Only what is
 * complete is in it, so it grows at its end alone. Who looks sees nothing of the entries.
 */
final class JournalTree {

  private static final int PAGE = 1000;

  private final JdbcClient jdbc;
  private final JournalReach reach;

  JournalTree(JdbcClient jdbc, JournalReach reach) {
    this.jdbc = jdbc;
    this.reach = reach;
  }

  /**
   * Makes the tree anew out of the entries, compares it with every root on record, and puts the new
   * one on record if all are the same.
   *
   * @param asked size of which the root is wanted, too; null: of none
   */
  JournalCheck check(@Nullable Long asked) {
    var until = reach.closed();
    var onRecord = onRecord();
    var tree = new GrowingTree(TreeHash.SHA_256);
    @Nullable String rootAt = null;
    @Nullable Long differsAt = null;
    var compared = 0;
    var page = page(JournalPlace.START, until);
    while (!page.isEmpty()) {
      for (var leaf : page) {
        tree.add(leaf.hash(TreeHash.SHA_256));
        if (asked != null && asked == tree.size()) {
          rootAt = tree.root().toString();
        }
        var before = onRecord.remove(tree.size());
        if (before != null) {
          compared++;
          if (differsAt == null && !before.equals(tree.root())) {
            differsAt = tree.size();
          }
        }
      }
      page = page(page.getLast().place(), until);
    }
    if (differsAt == null && !onRecord.isEmpty()) {
      // There were more entries once.
      differsAt = onRecord.firstKey();
    }
    if (differsAt == null && tree.size() > 0) {
      note(tree, until);
    }
    return new JournalCheck(
        until, tree.size(), tree.root().toString(), rootAt, compared, differsAt == null, differsAt);
  }

  private List<JournalLeaf> page(JournalPlace after, Instant until) {
    return jdbc.sql(
            """
            SELECT %s FROM journal.entry
             WHERE (known_at, id) > (?, ?) AND known_at <= ?
             ORDER BY known_at, id
             LIMIT ?
            """
                .formatted(JournalLeaf.COLUMNS))
        .params(Timestamp.from(after.knownAt()), after.id(), Timestamp.from(until), PAGE)
        .query((row, n) -> JournalLeaf.of(row))
        .list();
  }

  private TreeMap<Long, Hash> onRecord() {
    var roots = new TreeMap<Long, Hash>();
    jdbc.sql("SELECT size, root FROM journal.root")
        .query((row, n) -> Map.entry(row.getLong("size"), Hash.of(row.getBytes("root"))))
        .list()
        .forEach(root -> roots.put(root.getKey(), root.getValue()));
    return roots;
  }

  private void note(GrowingTree tree, Instant until) {
    jdbc.sql(
            """
            INSERT INTO journal.root (size, root, until) VALUES (?, ?, ?)
            ON CONFLICT (size) DO NOTHING
            """)
        .params(tree.size(), tree.root().bytes(), Timestamp.from(until))
        .update();
  }
}
