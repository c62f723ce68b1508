package cn.xunbao.edge.journal;

/** The access journal (访问日志): append-only. */
public interface AccessJournal {

  /**
   * Takes note. Equal entries within a short time may be counted and written as one.
   *
   * @throws RuntimeException if it can't be written; whoever refuses a request logs that and
   *     refuses all the same, whoever answers a sensitive read doesn't answer
   */
  void record(JournalEntry entry);
}
