package cn.xunbao.query.audit;

import cn.xunbao.query.at.Moment;
import cn.xunbao.query.audit.JournalReach.Reach;
import cn.xunbao.query.trace.PageStart;
import cn.xunbao.query.trace.Paging;
import java.time.Instant;
import java.util.List;

/**
 * Where a page begins in both sources.
 *
 * @param moment the moment of the first page
 * @param reach how far the journal reaches in all pages
 * @param afterEvent position after which events come
 * @param afterEntry place after which journal entries come
 */
record AuditPlace(Moment moment, Reach reach, long afterEvent, JournalPlace afterEntry) {

  /** How many numbers tell a place. */
  static final int NUMBERS = 5;

  static AuditPlace first(Moment moment, Reach reach) {
    return new AuditPlace(moment, reach, 0, JournalPlace.START);
  }

  /**
   * Reads what {@link #start} wrote.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 400 if somebody else wrote it
   */
  static AuditPlace of(PageStart start) {
    var reach = new Reach(Instant.ofEpochMilli(start.place(0)), start.place(1));
    var afterEntry = new JournalPlace(Instant.ofEpochMilli(start.place(3)), start.place(4));
    if (reach.until().isAfter(start.moment().asOf())
        || afterEntry.knownAt().isAfter(reach.until())) {
      throw Paging.noCursor();
    }
    return new AuditPlace(start.moment(), reach, start.place(2), afterEntry);
  }

  PageStart start() {
    return new PageStart(
        moment,
        List.of(
            reach.until().toEpochMilli(),
            reach.lastId(),
            afterEvent,
            afterEntry.knownAt().toEpochMilli(),
            afterEntry.id()));
  }

  AuditPlace afterEvent(long position) {
    return new AuditPlace(moment, reach, position, afterEntry);
  }

  AuditPlace afterEntry(JournalPlace place) {
    return new AuditPlace(moment, reach, afterEvent, place);
  }
}
