package cn.xunbao.query.fact;

import java.util.List;

/** Finds what was attached to reports. */
public final class ReportAttachments {

  private ReportAttachments() {}

  /** The files of one report as of a position, oldest first. */
  public static List<AttachmentFact> of(
      Facts facts, String programme, String period, String task, String unit, long position) {
    var report = FactKeys.report(period, task, unit);
    return List.copyOf(
        facts.prefixed(programme, FactKind.ATTACHMENT, report + "/", position).values());
  }

  /** Where a content was attached, as of a position; oldest first. */
  public static List<AttachmentFact> uses(
      Facts facts, String programme, String sha256, long position) {
    return List.copyOf(
        facts.prefixed(programme, FactKind.ATTACHMENT_USE, sha256 + "/", position).values());
  }
}
