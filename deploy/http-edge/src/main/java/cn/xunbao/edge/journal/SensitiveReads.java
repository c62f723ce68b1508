package cn.xunbao.edge.journal;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For controllers that show what is sensitive: notes who read it. */
public final class SensitiveReads {

  private static final Logger LOG = LoggerFactory.getLogger(SensitiveReads.class);

  private final AccessJournal journal;
  private final JournalEntries entries;

  public SensitiveReads(AccessJournal journal, BusinessClock clock) {
    this.journal = journal;
    this.entries = new JournalEntries(clock);
  }

  /**
   * Notes the read. Call it before answering.
   *
   * @throws RejectedException 503 unavailable if it can't be noted: then it must not be shown
   */
  public void note(Caller caller, HttpServletRequest request) {
    record(entries.of(JournalKind.READ, request, caller, 200, null));
  }

  /**
   * Notes that a file is handed out. Call it before answering.
   *
   * @param sha256 hash of the file, in hexadecimal digits
   * @throws RejectedException 503 unavailable if it can't be noted: then it must not be handed out
   */
  public void noteFile(Caller caller, HttpServletRequest request, String sha256) {
    record(entries.of(JournalKind.READ, request, caller, 200, null).handingOut(sha256));
  }

  private void record(JournalEntry entry) {
    try {
      journal.record(entry);
    } catch (RuntimeException e) {
      LOG.error("sensitive read not journaled, so refused", e);
      throw Rejections.unavailable("访问日志暂时无法写入，此项查询暂不提供，请稍后再试");
    }
  }
}
