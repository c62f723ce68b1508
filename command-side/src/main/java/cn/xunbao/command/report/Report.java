package cn.xunbao.command.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.issue.CutOffs;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.edge.receipt.Receipt;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportDecision;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportVersion;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One report (报送): the duty of one unit to report on one task in one period, what it said in all
 * versions, and what was decided about it. Which step is allowed when stands in {@link
 * ReportTransitions}.
 */
@Aggregate
public class Report {

  @AggregateIdentifier private @Nullable ReportId id;
  private ReportState state = ReportState.NOTHING;

  /** For the framework. */
  protected Report() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<Filing> handle(ReportProgress command, MetaData metadata, ReportedTasks tasks) {
    var report = command.target();
    var at = EventMetadata.fromMap(metadata).recordedAt();
    var terms = tasks.terms(report, command.content(), at);
    var content = tasks.complete(report, command.content());
    var hash = ContentHash.of(content);
    if (state.says(hash)) {
      var receipt = required(state.inForce()).receipt();
      return new Change<>(new Filing.Filed(receipt), name(), getVersion(), false);
    }
    var version = next(report, content, terms, tasks, at);
    var steps = tasks.approvalSteps(report.unit());
    if (steps.isEmpty()) {
      return handIn(version);
    }
    if (state.draft() != null && state.draft().says(hash)) {
      return drafted(state.draft(), false);
    }
    apply(DecisionEvents.drafted(report, state.drafts() + 1, content, hash, steps));
    return drafted(required(state.draft()), true);
  }

  @CommandHandler
  Change<Filing> handle(ApproveDraft command, MetaData metadata, ReportedTasks tasks) {
    command.expected().check(getVersion());
    var report = command.target();
    var author = EventMetadata.fromMap(metadata);
    var waiting = ReportTransitions.requireDraft(state.draft());
    ReportTransitions.requirePasser(waiting, author);
    if (!waiting.isAtLastStep()) {
      apply(waiting.approved(report, null, command.comment()));
      return drafted(required(state.draft()), true);
    }
    var at = author.recordedAt();
    var terms = tasks.terms(report, waiting.content(), at);
    var version = next(report, waiting.content(), terms, tasks, at);
    apply(waiting.approved(report, version.receiptId(), command.comment()));
    return handIn(version);
  }

  @CommandHandler
  Change<Filing> handle(ReturnDraft command, MetaData metadata) {
    command.expected().check(getVersion());
    var waiting = ReportTransitions.requireDraft(state.draft());
    ReportTransitions.requirePasser(waiting, EventMetadata.fromMap(metadata));
    apply(waiting.sentBack(command.target(), command.reason()));
    return drafted(required(state.draft()), true);
  }

  @CommandHandler
  Change<Receipt> handle(CorrectReport command, ReportedTasks tasks) {
    var report = command.target();
    ReportTransitions.requireCorrectable(state.life());
    var before = required(state.inForce());
    var content = command.changes().applyTo(before.version().content());
    tasks.rules(report.programme(), report.task()).requireIndicators(command.changes().values());
    tasks.requireDataPeriods(report, command.changes().values());
    var hash = ContentHash.of(content);
    var newest = state.life().proposed() == null ? before : required(state.latest());
    if (newest.says(hash)) {
      return filed(newest, false);
    }
    ReportTransitions.requireNoProposal(state.life());
    apply(
        ReportVersions.corrected(
            report, state.life(), before.dueAt(), command.reason(), content, hash));
    return filed(required(state.latest()), true);
  }

  @CommandHandler
  Change<ReportLife> handle(AcceptReport command, MetaData metadata) {
    command.expected().check(getVersion());
    if (state.life().stage() == Stage.ACCEPTED) {
      return unchanged();
    }
    ReportTransitions.requireReviewable(state.life());
    ReportTransitions.requireAnother(required(state.latest()), EventMetadata.fromMap(metadata));
    return decide(DecisionEvents.accepted(command, state.life()));
  }

  @CommandHandler
  Change<ReportLife> handle(
      ReturnReport command, MetaData metadata, ReportedTasks tasks, CutOffs cutOffs) {
    command.expected().check(getVersion());
    ReportTransitions.requireReviewable(state.life());
    var author = EventMetadata.fromMap(metadata);
    ReportTransitions.requireAnother(required(state.latest()), author);
    var r = command.target();
    var rules = tasks.rules(r.programme(), r.task());
    var resubmitBy = rules.resubmitBy(author.recordedAt(), required(state.latest()).dueAt());
    var afterCutOff = cutOffs.isCutOff(r.programme(), r.period());
    return decide(DecisionEvents.returned(command, state.life(), resubmitBy, afterCutOff));
  }

  @CommandHandler
  Change<ReportLife> handle(WithdrawReport command) {
    if (state.life().stage() == Stage.WITHDRAWN) {
      return unchanged();
    }
    ReportTransitions.requireWithdrawable(state.life());
    return decide(DecisionEvents.withdrawn(command, state.life()));
  }

  @CommandHandler
  Change<ReportLife> handle(SupplementReport command) {
    ReportTransitions.requireIn(state.life());
    return decide(DecisionEvents.supplemented(command, state.life()));
  }

  @CommandHandler
  Change<ReportLife> handle(AttachToReport command) {
    ReportTransitions.requireIn(state.life());
    if (state.attachments().contains(command.sha256())) {
      return unchanged();
    }
    ReportTransitions.requireRoom(state.attachments().size());
    return decide(DecisionEvents.attached(command, state.life()));
  }

  @CommandHandler
  Change<ReportLife> handle(AgreeToCorrection command) {
    command.expected().check(getVersion());
    var proposal = ReportTransitions.requireProposal(state.life());
    if (proposal.agreed().contains(command.party())) {
      return unchanged();
    }
    apply(DecisionEvents.agreed(command, proposal));
    if (proposal.isAgreedWith(command.party())) {
      apply(DecisionEvents.approved(required(state.latest()).version()));
    }
    return decided(true);
  }

  @CommandHandler
  Change<ReportLife> handle(RefuseCorrection command) {
    command.expected().check(getVersion());
    var proposal = ReportTransitions.requireProposal(state.life());
    return decide(DecisionEvents.refused(command, proposal));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<ReportLife> handle(ExcuseReport command, ReportedTasks tasks) {
    var r = command.target();
    tasks.rulesForLead(r.unit(), r.programme(), r.task()).requirePeriod(r.period());
    if (state.life().excuse() == command.excuse()) {
      return unchanged();
    }
    ReportTransitions.requireNotIn(state.life());
    return decide(DecisionEvents.excused(command));
  }

  @CommandHandler
  Change<ReportLife> handle(RevokeExcuse command) {
    command.expected().check(getVersion());
    return state.life().excuse() == null ? unchanged() : decide(DecisionEvents.revoked(command));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<ReportLife> handle(RequestExtension command, MetaData metadata, ReportedTasks tasks) {
    var r = command.target();
    var rules = tasks.rulesForLead(r.unit(), r.programme(), r.task());
    rules.requirePeriod(r.period());
    if (command.until().equals(state.life().requestedUntil())) {
      return unchanged();
    }
    var at = EventMetadata.fromMap(metadata).recordedAt();
    var dueAt = state.life().dueAt(rules.dueAt(r.period()));
    ReportTransitions.requireExtendable(state.life(), dueAt, command.until(), at);
    return decide(DecisionEvents.requested(command));
  }

  @CommandHandler
  Change<ReportLife> handle(GrantExtension command, ReportedTasks tasks) {
    command.expected().check(getVersion());
    var r = command.target();
    ReportTransitions.requireGrantable(
        state.life(), tasks.rules(r.programme(), r.task()).dueAt(r.period()), command.until());
    return decide(DecisionEvents.granted(command));
  }

  @CommandHandler
  Change<ReportLife> handle(RefuseExtension command) {
    command.expected().check(getVersion());
    ReportTransitions.requireRequested(state.life());
    return decide(DecisionEvents.refused(command));
  }

  @CommandHandler
  Change<ReportLife> handle(ReviewInput command) {
    ReportTransitions.requireIn(state.life());
    return decide(DecisionEvents.reviewed(command, state.life()));
  }

  @CommandHandler
  Change<ReportLife> handle(ConcurWithReport command, ReportedTasks tasks) {
    tasks.requireJointLead(command.target(), command.lead());
    ReportTransitions.requireIn(state.life());
    var given = DecisionEvents.concurrence(command, required(state.inForce()).version());
    return given.equals(state.concurrences().get(command.lead())) ? unchanged() : decide(given);
  }

  /** The version that content would be, if it may be handed in at all. */
  private ReportVersion next(
      ReportId report, ReportContent content, ReportTerms terms, ReportedTasks tasks, Instant at) {
    if (state.inForce() == null) {
      tasks.requireTurn(report, state.life().dueAt(terms.dueAt()), at);
    } else {
      ReportTransitions.requireResendable(
          state.life(), state.inForce().dueAt(), report.period(), at);
    }
    return ReportVersions.next(report, state.life(), state.inForce(), content, terms, at);
  }

  private Change<Filing> handIn(ReportVersion event) {
    apply(event);
    return new Change<>(
        new Filing.Filed(required(state.latest()).receipt()), name(), getVersion(), true);
  }

  private Change<Filing> drafted(Draft now, boolean changed) {
    var standing = DraftStanding.of(required(id), now);
    return new Change<>(new Filing.Drafted(standing), name(), getVersion(), changed);
  }

  private Change<Receipt> filed(FiledVersion version, boolean changed) {
    return new Change<>(version.receipt(), name(), getVersion(), changed);
  }

  private Change<ReportLife> decide(ReportDecision event) {
    apply(event);
    return decided(true);
  }

  private Change<ReportLife> unchanged() {
    return decided(false);
  }

  private Change<ReportLife> decided(boolean changed) {
    return new Change<>(state.life(), name(), getVersion(), changed);
  }

  private String name() {
    return required(id).toString();
  }

  @EventSourcingHandler
  void on(ReportEvent event, MetaData metadata) {
    id = new ReportId(event.programme(), event.task(), event.unit(), event.period());
    state = state.after(event, EventMetadata.fromMap(metadata));
  }

  private static <T> T required(@Nullable T state) {
    return Objects.requireNonNull(state, "what is decided on was handed in before");
  }
}
