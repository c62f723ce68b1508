package cn.xunbao.command.report;

import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.report.DraftEvent;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportDecision;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.events.report.ReportWithdrawn;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks up what reports say. */
final class ReportedContents {

  private final StreamViews<Optional<ReportContent>> contents;

  ReportedContents(EventStore store) {
    this.contents = new StreamViews<>(store, ReportedContents::after);
  }

  /** What a report says now; empty before the first version and after a withdrawal. */
  Optional<ReportContent> find(ReportId report) {
    return contents.find(report).flatMap(Function.identity());
  }

  /** What a report says, from what happened to it. */
  static Optional<ReportContent> after(@Nullable Optional<ReportContent> state, DomainEvent event) {
    Optional<ReportContent> before = state == null ? Optional.empty() : state;
    return switch ((ReportEvent) event) {
      case ReportCorrectionProposed e -> before;
      case ReportVersion e -> Optional.of(e.content());
      case ReportCorrectionApproved e -> Optional.of(e.content());
      case ReportWithdrawn e -> Optional.empty();
      case ReportDecision e -> before;
      case DraftEvent e -> before;
    };
  }
}
