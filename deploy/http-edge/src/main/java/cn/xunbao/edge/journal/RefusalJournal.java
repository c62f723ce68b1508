package cn.xunbao.edge.journal;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.RefusalListener;
import cn.xunbao.edge.problem.Rejection;
import cn.xunbao.edge.security.Callers;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes every refusal. If that fails it is logged, and the refusal stands. */
public final class RefusalJournal implements RefusalListener {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalJournal.class);

  private final AccessJournal journal;
  private final JournalEntries entries;

  public RefusalJournal(AccessJournal journal, BusinessClock clock) {
    this.journal = journal;
    this.entries = new JournalEntries(clock);
  }

  @Override
  public void refused(HttpServletRequest request, Rejection rejection) {
    try {
      journal.record(
          entries.of(
              JournalKind.REFUSED,
              request,
              Callers.of(request).orElse(null),
              rejection.status(),
              rejection.type()));
    } catch (RuntimeException e) {
      LOG.error("refusal not journaled: {} {}", rejection.status(), rejection.type(), e);
    }
  }
}
