package cn.xunbao.query.evidence;

import cn.xunbao.query.document.TreeMarks;

/** Says in print what the tree was at a position, so that each copy is a checkpoint of its own. */
final class PrintedTree implements TreeMarks {

  private final HistoryTree tree;
  private final KnownKeys keys;

  PrintedTree(HistoryTree tree, KnownKeys keys) {
    this.tree = tree;
    this.keys = keys;
  }

  @Override
  public String at(long position) {
    return "存证：前%s条记录的哈希树根（%s）%s".formatted(position, tree.hash().title(), tree.root(position))
        + keys.idAt(position).map(id -> "，签名密钥 " + id).orElse("");
  }
}
