package cn.xunbao.query.evidence;

import cn.xunbao.evidence.tree.TreeHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The digest of a history: what is settled at its first start holds for ever. */
final class HistoryHash {

  private HistoryHash() {}

  /**
   * The digest that the history is hashed by.
   *
   * @throws IllegalStateException if another one is asked for than it was begun with
   */
  static TreeHash of(JdbcClient jdbc, String asked) {
    var hash = TreeHash.named(asked);
    jdbc.sql("INSERT INTO evidence.history (hash) VALUES (?) ON CONFLICT DO NOTHING")
        .param(hash.id())
        .update();
    var begun = jdbc.sql("SELECT hash FROM evidence.history").query(String.class).single();
    if (!begun.equals(hash.id())) {
      throw new IllegalStateException(
          "本库的历史以 %s 起算，不能改用 %s；请改回 xunbao.evidence.hash（this history is hashed by %s)"
              .formatted(begun, hash.id(), begun));
    }
    return hash;
  }
}
