package cn.xunbao.query.audit;

import java.time.Instant;

/**
 * A place in the journal: after the entry that became known then with that number.
 *
 * @param knownAt when the entry became known
 * @param id its number
 */
record JournalPlace(Instant knownAt, long id) {

  static final JournalPlace START = new JournalPlace(Instant.EPOCH, 0);
}
