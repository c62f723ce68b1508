package cn.xunbao.query.evidence;

import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.evidence.tree.GrowingTree;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.Subtrees;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.chronicle.Leaves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tree as it is stored: leaves in the chronicle, and of the nodes every eighth level. What lies
 * between is made from at most 256 hashes; so an event costs the 256th part of a row.
 */
final class TreeNodes implements Subtrees {

  /** Levels from one that is stored to the next. */
  static final int STEP = 8;

  /** Nodes below one of the next level that is stored. */
  static final int WIDTH = 1 << STEP;

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final TreeHash hash;
  private final Leaves leaves;

  TreeNodes(JdbcClient jdbc, JdbcTemplate batch, TreeHash hash, Leaves leaves) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.hash = hash;
    this.leaves = leaves;
  }

  @Override
  public Hash hash(int level, long index) {
    var stored = level / STEP * STEP;
    var count = 1 << (level - stored);
    return root(stored, index * count, count);
  }

  /** The node that is stored there, if one is. */
  Optional<Hash> stored(int level, long index) {
    return jdbc.sql("SELECT hash FROM evidence.node WHERE level = ? AND index = ?")
        .params(level, index)
        .query((row, n) -> Hash.of(row.getBytes(1)))
        .optional();
  }

  /** Adds the nodes that a tree of this size has and that aren't there yet. */
  void grow(long size) {
    for (var level = STEP; size >> level > 0; level += STEP) {
      var nodes = new ArrayList<Object[]>();
      for (var index = next(level); index < size >> level; index++) {
        var node = root(level - STEP, index * WIDTH, WIDTH);
        nodes.add(new Object[] {level, index, node.bytes()});
      }
      batch.batchUpdate(
          """
          INSERT INTO evidence.node (level, index, hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
          """,
          nodes);
    }
  }

  private long next(int level) {
    return jdbc.sql("SELECT coalesce(max(index) + 1, 0) FROM evidence.node WHERE level = ?")
        .param(level)
        .query(Long.class)
        .single();
  }

  private Hash root(int level, long from, int count) {
    var hashes = level == 0 ? leaves.hashes(from, from + count) : nodes(level, from, from + count);
    if (hashes.size() != count) {
      throw Rejections.of(
          ProblemType.EVIDENCE_DAMAGED,
          "哈希树在第 %s 号至第 %s 号记录之间有缺失".formatted((from << level) + 1, (from + count) << level));
    }
    var tree = new GrowingTree(hash);
    hashes.forEach(tree::add);
    return tree.root();
  }

  private List<Hash> nodes(int level, long from, long to) {
    return jdbc.sql(
            """
            SELECT hash FROM evidence.node
             WHERE level = ? AND index >= ? AND index < ? ORDER BY index
            """)
        .params(level, from, to)
        .query((row, n) -> Hash.of(row.getBytes(1)))
        .list();
  }
}
