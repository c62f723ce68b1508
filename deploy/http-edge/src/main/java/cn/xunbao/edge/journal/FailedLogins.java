package cn.xunbao.edge.journal;

import cn.xunbao.edge.clock.BusinessClock;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For the issuer of tokens: notes a login that failed. */
public final class FailedLogins {

  private static final Logger LOG = LoggerFactory.getLogger(FailedLogins.class);

  private final AccessJournal journal;
  private final JournalEntries entries;

  public FailedLogins(AccessJournal journal, BusinessClock clock) {
    this.journal = journal;
    this.entries = new JournalEntries(clock);
  }

  /**
   * Notes it; if that fails it is logged, and the login has failed all the same.
   *
   * @param claimedClient id that the caller gave, if any; unproven
   * @param status HTTP status of the answer
   */
  public void note(HttpServletRequest request, @Nullable String claimedClient, int status) {
    try {
      journal.record(entries.ofLogin(request, claimedClient, status));
    } catch (RuntimeException e) {
      LOG.error("failed login not journaled", e);
    }
  }
}
