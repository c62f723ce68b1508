package cn.xunbao.command.report;

import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Reports on a task for a period, for the first time or again.
 *
 * @param target which report
 * @param content what it says; where nothing has changed, without figures
 */
record ReportProgress(@TargetAggregateIdentifier ReportId target, ReportContent content) {

  ReportProgress {
    content = ContentForm.of(content);
  }
}
