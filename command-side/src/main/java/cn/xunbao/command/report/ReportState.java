package cn.xunbao.command.report;

import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.duty.ReportStep;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ConcurrenceGiven;
import cn.xunbao.events.report.DraftEvent;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportDecision;
import cn.xunbao.events.report.ReportDraftApproved;
import cn.xunbao.events.report.ReportDraftReturned;
import cn.xunbao.events.report.ReportDrafted;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decides on a report, from its events.
 *
 * @param life how far it has come
 * @param latest its newest version, in force or not
 * @param inForce the version that counts; null: nothing was handed in
 * @param attachments SHA-256 of the files that are attached
 * @param draft what waits for a step inside the unit; null: nothing does
 * @param drafts number of drafts that there have been
 * @param concurrences what other leads last said of it, by code of the unit
 */
record ReportState(
    ReportLife life,
    @Nullable FiledVersion latest,
    @Nullable FiledVersion inForce,
    Set<String> attachments,
    @Nullable Draft draft,
    int drafts,
    Map<String, ConcurrenceGiven> concurrences) {

  /** Nothing has happened. */
  static final ReportState NOTHING =
      new ReportState(ReportLife.OPEN, null, null, Set.of(), null, 0, Map.of());

  ReportState {
    attachments = Set.copyOf(attachments);
    concurrences = Map.copyOf(concurrences);
  }

  /** Whether what is in force has this hash. */
  boolean says(String hash) {
    return inForce != null && inForce.says(hash) && life.stage() != Stage.WITHDRAWN;
  }

  /** The state after an event. */
  ReportState after(ReportEvent event, EventMetadata author) {
    var next = of(life.after(ReportStep.of(event, author.recordedAt())), event, author);
    return takesEffect(event)
        ? new ReportState(
            next.life,
            next.latest,
            next.latest,
            next.attachments,
            null,
            next.drafts,
            next.concurrences)
        : next;
  }

  private ReportState of(ReportLife now, ReportEvent event, EventMetadata author) {
    return switch (event) {
      case ReportVersion version ->
          new ReportState(
              now,
              FiledVersion.of(version, author, passedDraft()),
              inForce,
              attachments,
              draft,
              drafts,
              concurrences);
      case DraftEvent step ->
          new ReportState(
              now, latest, inForce, attachments, after(step, author), step.draft(), concurrences);
      case ConcurrenceGiven given -> {
        var all = new HashMap<>(concurrences);
        all.put(given.lead(), given);
        yield new ReportState(now, latest, inForce, attachments, draft, drafts, all);
      }
      case ReportAttachmentAdded added -> {
        var all = new HashSet<>(attachments);
        all.add(added.sha256());
        yield new ReportState(now, latest, inForce, all, draft, drafts, concurrences);
      }
      case ReportDecision decision ->
          new ReportState(now, latest, inForce, attachments, draft, drafts, concurrences);
    };
  }

  private Draft after(DraftEvent event, EventMetadata author) {
    return switch (event) {
      case ReportDrafted e -> Draft.of(e, author);
      case ReportDraftApproved e -> Objects.requireNonNull(draft).afterStep(false);
      case ReportDraftReturned e -> Objects.requireNonNull(draft).afterStep(true);
    };
  }

  private @Nullable Draft passedDraft() {
    return draft != null && draft.isPassed() ? draft : null;
  }

  private static boolean takesEffect(ReportEvent event) {
    return event instanceof ReportCorrectionApproved
        || event instanceof ReportVersion && !(event instanceof ReportCorrectionProposed);
  }
}
