package cn.xunbao.query.fact;

/** A row of the table of facts on its way there. */
final class FactRow {

  /** The end of a row that nothing has taken the place of. */
  static final long OPEN = Long.MAX_VALUE;

  private final FactPlace place;
  private final long from;
  private final String body;
  private long to = OPEN;

  FactRow(FactPlace place, long from, String body) {
    this.place = place;
    this.from = from;
    this.body = body;
  }

  FactPlace place() {
    return place;
  }

  long from() {
    return from;
  }

  long to() {
    return to;
  }

  String body() {
    return body;
  }

  void close(long position) {
    to = position;
  }
}
