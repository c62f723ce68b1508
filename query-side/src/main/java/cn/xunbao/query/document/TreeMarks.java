package cn.xunbao.query.document;

/** What is printed of the tree that evidence rests on. */
@FunctionalInterface
public interface TreeMarks {

  /** The line about the tree at a position: size, root and key. */
  String at(long position);
}
