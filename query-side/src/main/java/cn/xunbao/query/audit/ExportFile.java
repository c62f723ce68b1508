package cn.xunbao.query.audit;

import java.io.IOException;

/**
 * A file that is being written: its head, the entries, and their count, which stands last, so that
 * a file that was cut off shows it.
 */
interface ExportFile {

  /** Adds an entry. */
  void entry(AuditEntry entry) throws IOException;

  /** Writes what is left. */
  void end(long entries) throws IOException;
}
