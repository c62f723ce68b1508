package cn.xunbao.events.report;

import cn.xunbao.events.EventType;
import cn.xunbao.events.unit.ApprovalStep;
import java.util.List;

/**
 * A unit's handler put a report forward inside the unit (送审). It is no submission.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param draft number of the draft, from 1; it takes the place of the one before
 * @param content what it says
 * @param contentHash SHA-256 (hex) of the canonical form of the content
 * @param steps the steps that it has to take, as they were set then
 */
@EventType("report.drafted")
public record ReportDrafted(
    String programme,
    String task,
    String unit,
    String period,
    int draft,
    ReportContent content,
    String contentHash,
    List<ApprovalStep> steps)
    implements DraftEvent {

  public ReportDrafted {
    steps = List.copyOf(steps);
  }
}
