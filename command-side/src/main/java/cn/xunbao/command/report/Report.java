package cn.xunbao.command.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.issue.CutOffs;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportLife.Stage;
import cn.xunbao.duty.ReportStep;
import cn.xunbao.edge.receipt.Receipt;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.report.ConcurrenceGiven;
import cn.xunbao.events.report.DraftEvent;
import cn.xunbao.events.report.ExtensionGranted;
import cn.xunbao.events.report.ExtensionRefused;
import cn.xunbao.events.report.ExtensionRequested;
import cn.xunbao.events.report.InputReviewed;
import cn.xunbao.events.report.ReportAccepted;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrectionAgreed;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportCorrectionRefused;
import cn.xunbao.events.report.ReportDecision;
import cn.xunbao.events.report.ReportDraftApproved;
import cn.xunbao.events.report.ReportDraftReturned;
import cn.xunbao.events.report.ReportDrafted;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportExcuseRevoked;
import cn.xunbao.events.report.ReportExcused;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportReturned;
import cn.xunbao.events.report.ReportSupplemented;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.events.report.ReportWithdrawn;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
  private ReportLife life = ReportLife.OPEN;
  private @Nullable FiledVersion latest;
  private @Nullable FiledVersion inForce;
  private final Set<String> attachments = new HashSet<>();
  private @Nullable Draft draft;
  private int drafts;
  private final Map<String, ConcurrenceGiven> concurrences = new HashMap<>();

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
    if (inForce != null && inForce.says(hash) && life.stage() != Stage.WITHDRAWN) {
      return new Change<>(new Filing.Filed(inForce.receipt()), name(), getVersion(), false);
    }
    var version = next(report, content, terms, tasks, at);
    var steps = tasks.approvalSteps(report.unit());
    if (steps.isEmpty()) {
      return handIn(version);
    }
    if (draft != null && draft.says(hash)) {
      return drafted(draft, false);
    }
    apply(
        new ReportDrafted(
            report.programme(),
            report.task(),
            report.unit(),
            report.period(),
            drafts + 1,
            content,
            hash,
            steps));
    return drafted(required(draft), true);
  }

  @CommandHandler
  Change<Filing> handle(ApproveDraft command, MetaData metadata, ReportedTasks tasks) {
    command.expected().check(getVersion());
    var report = command.target();
    var author = EventMetadata.fromMap(metadata);
    var waiting = ReportTransitions.requireDraft(draft);
    ReportTransitions.requirePasser(waiting, author);
    if (!waiting.isAtLastStep()) {
      apply(waiting.approved(report, null, command.comment()));
      return drafted(required(draft), true);
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
    var waiting = ReportTransitions.requireDraft(draft);
    ReportTransitions.requirePasser(waiting, EventMetadata.fromMap(metadata));
    apply(waiting.sentBack(command.target(), command.reason()));
    return drafted(required(draft), true);
  }

  @CommandHandler
  Change<Receipt> handle(CorrectReport command, ReportedTasks tasks) {
    var report = command.target();
    ReportTransitions.requireCorrectable(life);
    var before = required(inForce);
    var content = command.changes().applyTo(before.version().content());
    tasks.rules(report.programme(), report.task()).requireIndicators(command.changes().values());
    var hash = ContentHash.of(content);
    var newest = life.proposed() == null ? before : required(latest);
    if (newest.says(hash)) {
      return filed(newest, false);
    }
    ReportTransitions.requireNoProposal(life);
    return file(
        life.stage() == Stage.ACCEPTED
            ? ReportVersions.proposed(report, life, before.dueAt(), command.reason(), content, hash)
            : ReportVersions.corrected(
                report, life, before.dueAt(), command.reason(), content, hash));
  }

  @CommandHandler
  Change<ReportLife> handle(AcceptReport command, MetaData metadata) {
    command.expected().check(getVersion());
    if (life.stage() == Stage.ACCEPTED) {
      return unchanged();
    }
    ReportTransitions.requireReviewable(life);
    ReportTransitions.requireAnother(required(latest), EventMetadata.fromMap(metadata));
    var r = command.target();
    return decide(
        new ReportAccepted(
            r.programme(), r.task(), r.unit(), r.period(), life.revision(), command.comment()));
  }

  @CommandHandler
  Change<ReportLife> handle(
      ReturnReport command, MetaData metadata, ReportedTasks tasks, CutOffs cutOffs) {
    command.expected().check(getVersion());
    ReportTransitions.requireReviewable(life);
    var author = EventMetadata.fromMap(metadata);
    ReportTransitions.requireAnother(required(latest), author);
    var r = command.target();
    return decide(
        new ReportReturned(
            r.programme(),
            r.task(),
            r.unit(),
            r.period(),
            life.revision(),
            command.reason(),
            tasks
                .rules(r.programme(), r.task())
                .resubmitBy(author.recordedAt(), required(latest).dueAt()),
            cutOffs.isCutOff(r.programme(), r.period())));
  }

  @CommandHandler
  Change<ReportLife> handle(WithdrawReport command) {
    if (life.stage() == Stage.WITHDRAWN) {
      return unchanged();
    }
    ReportTransitions.requireWithdrawable(life);
    var r = command.target();
    return decide(
        new ReportWithdrawn(
            r.programme(), r.task(), r.unit(), r.period(), life.revision(), command.reason()));
  }

  @CommandHandler
  Change<ReportLife> handle(SupplementReport command) {
    ReportTransitions.requireIn(life);
    var r = command.target();
    return decide(
        new ReportSupplemented(
            r.programme(), r.task(), r.unit(), r.period(), life.revision(), command.text()));
  }

  @CommandHandler
  Change<ReportLife> handle(AttachToReport command) {
    ReportTransitions.requireIn(life);
    if (attachments.contains(command.sha256())) {
      return unchanged();
    }
    ReportTransitions.requireRoom(attachments.size());
    var r = command.target();
    return decide(
        new ReportAttachmentAdded(
            r.programme(),
            r.task(),
            r.unit(),
            r.period(),
            life.revision(),
            command.sha256(),
            command.name(),
            command.mediaType(),
            command.bytes()));
  }

  @CommandHandler
  Change<ReportLife> handle(AgreeToCorrection command) {
    command.expected().check(getVersion());
    var proposal = ReportTransitions.requireProposal(life);
    if (proposal.agreed().contains(command.party())) {
      return unchanged();
    }
    var r = command.target();
    var agreedByAll = proposal.isAgreedWith(command.party());
    apply(
        new ReportCorrectionAgreed(
            r.programme(), r.task(), r.unit(), r.period(), proposal.revision(), command.party()));
    if (agreedByAll) {
      var version = required(latest).version();
      apply(
          new ReportCorrectionApproved(
              r.programme(),
              r.task(),
              r.unit(),
              r.period(),
              version.revision(),
              version.content(),
              version.contentHash()));
    }
    return decided(true);
  }

  @CommandHandler
  Change<ReportLife> handle(RefuseCorrection command) {
    command.expected().check(getVersion());
    var proposal = ReportTransitions.requireProposal(life);
    var r = command.target();
    return decide(
        new ReportCorrectionRefused(
            r.programme(),
            r.task(),
            r.unit(),
            r.period(),
            proposal.revision(),
            command.party(),
            command.reason()));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<ReportLife> handle(ExcuseReport command, ReportedTasks tasks) {
    var r = command.target();
    tasks.rulesForLead(r.unit(), r.programme(), r.task()).requirePeriod(r.period());
    if (life.excuse() == command.excuse()) {
      return unchanged();
    }
    ReportTransitions.requireNotIn(life);
    return decide(
        new ReportExcused(
            r.programme(),
            r.task(),
            r.unit(),
            r.period(),
            command.excuse(),
            command.reason(),
            command.document()));
  }

  @CommandHandler
  Change<ReportLife> handle(RevokeExcuse command) {
    command.expected().check(getVersion());
    if (life.excuse() == null) {
      return unchanged();
    }
    var r = command.target();
    return decide(
        new ReportExcuseRevoked(r.programme(), r.task(), r.unit(), r.period(), command.reason()));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<ReportLife> handle(RequestExtension command, MetaData metadata, ReportedTasks tasks) {
    var r = command.target();
    var rules = tasks.rulesForLead(r.unit(), r.programme(), r.task());
    rules.requirePeriod(r.period());
    if (command.until().equals(life.requestedUntil())) {
      return unchanged();
    }
    ReportTransitions.requireExtendable(
        life,
        life.dueAt(rules.dueAt(r.period())),
        command.until(),
        EventMetadata.fromMap(metadata).recordedAt());
    return decide(
        new ExtensionRequested(
            r.programme(), r.task(), r.unit(), r.period(), command.until(), command.reason()));
  }

  @CommandHandler
  Change<ReportLife> handle(GrantExtension command, ReportedTasks tasks) {
    command.expected().check(getVersion());
    var r = command.target();
    ReportTransitions.requireGrantable(
        life, tasks.rules(r.programme(), r.task()).dueAt(r.period()), command.until());
    return decide(
        new ExtensionGranted(
            r.programme(), r.task(), r.unit(), r.period(), command.until(), command.comment()));
  }

  @CommandHandler
  Change<ReportLife> handle(RefuseExtension command) {
    command.expected().check(getVersion());
    ReportTransitions.requireRequested(life);
    var r = command.target();
    return decide(
        new ExtensionRefused(r.programme(), r.task(), r.unit(), r.period(), command.reason()));
  }

  @CommandHandler
  Change<ReportLife> handle(ReviewInput command) {
    ReportTransitions.requireIn(life);
    var r = command.target();
    return decide(
        new InputReviewed(
            r.programme(),
            r.task(),
            r.unit(),
            r.period(),
            life.revision(),
            command.lead(),
            command.confirmed(),
            command.reason()));
  }

  @CommandHandler
  Change<ReportLife> handle(ConcurWithReport command, ReportedTasks tasks) {
    var r = command.target();
    tasks.requireJointLead(r, command.lead());
    ReportTransitions.requireIn(life);
    var given =
        new ConcurrenceGiven(
            r.programme(),
            r.task(),
            r.unit(),
            r.period(),
            required(inForce).version().revision(),
            command.lead(),
            command.agrees(),
            command.text());
    return given.equals(concurrences.get(command.lead())) ? unchanged() : decide(given);
  }

  /** The version that content would be, if it may be handed in at all. */
  private ReportVersion next(
      ReportId report, ReportContent content, ReportTerms terms, ReportedTasks tasks, Instant at) {
    if (inForce == null) {
      tasks.requireTurn(report, life.dueAt(terms.dueAt()), at);
    } else {
      ReportTransitions.requireResendable(life, inForce.dueAt(), report.period(), at);
    }
    return ReportVersions.next(report, life, inForce, content, terms, at);
  }

  private Change<Filing> handIn(ReportVersion event) {
    apply(event);
    return new Change<>(new Filing.Filed(required(latest).receipt()), name(), getVersion(), true);
  }

  private Change<Filing> drafted(Draft now, boolean changed) {
    var standing = DraftStanding.of(required(id), now);
    return new Change<>(new Filing.Drafted(standing), name(), getVersion(), changed);
  }

  private Change<Receipt> file(ReportVersion event) {
    apply(event);
    return filed(required(latest), true);
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
    return new Change<>(life, name(), getVersion(), changed);
  }

  private String name() {
    return required(id).toString();
  }

  @EventSourcingHandler
  void on(ReportEvent event, MetaData metadata) {
    var author = EventMetadata.fromMap(metadata);
    id = new ReportId(event.programme(), event.task(), event.unit(), event.period());
    life = life.after(ReportStep.of(event, author.recordedAt()));
    switch (event) {
      case ReportVersion version -> latest = FiledVersion.of(version, author, passedDraft());
      case DraftEvent step -> draft = after(step, author);
      case ConcurrenceGiven given -> concurrences.put(given.lead(), given);
      case ReportDecision decision -> {}
    }
    if (event instanceof ReportAttachmentAdded added) {
      attachments.add(added.sha256());
    }
    if (takesEffect(event)) {
      inForce = latest;
      draft = null;
    }
  }

  private Draft after(DraftEvent event, EventMetadata author) {
    drafts = event.draft();
    return switch (event) {
      case ReportDrafted e -> Draft.of(e, author);
      case ReportDraftApproved e -> required(draft).afterStep(false);
      case ReportDraftReturned e -> required(draft).afterStep(true);
    };
  }

  private @Nullable Draft passedDraft() {
    return draft != null && draft.isPassed() ? draft : null;
  }

  private static boolean takesEffect(ReportEvent event) {
    return event instanceof ReportCorrectionApproved
        || event instanceof ReportVersion && !(event instanceof ReportCorrectionProposed);
  }

  private static <T> T required(@Nullable T state) {
    if (state == null) {
      throw new IllegalStateException("what is decided on was handed in before");
    }
    return state;
  }
}
