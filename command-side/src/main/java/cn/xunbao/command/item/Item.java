package cn.xunbao.command.item;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.calendar.WorkingHours;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.item.EscalationRung;
import cn.xunbao.events.item.ItemEscalated;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ItemProgress;
import cn.xunbao.events.item.ItemReported;
import cn.xunbao.events.item.ProblemEscalated;
import cn.xunbao.item.Escalation;
import cn.xunbao.item.ItemLife;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A tracked item: a problem, a decided item or an instruction, from its opening to its closing.
 * Which step is allowed when stands in {@link ItemDecisions}.
 */
@Aggregate
public class Item {

  @AggregateIdentifier private @Nullable ItemId id;
  private @Nullable ItemLife life;
  private @Nullable String reporter;

  /** For the framework. */
  protected Item() {}

  /** An item begins. */
  Item(List<? extends ItemEvent> beginning) {
    beginning.forEach(event -> apply(event));
  }

  @CommandHandler
  Change<ItemLife> handle(AssignItem command, MetaData metadata, UnitDirectory units) {
    return take(command, metadata, units);
  }

  @CommandHandler
  Change<ItemLife> handle(AcknowledgeItem command, MetaData metadata, UnitDirectory units) {
    return take(command, metadata, units);
  }

  @CommandHandler
  Change<ItemLife> handle(RequestItemExtension command, MetaData metadata, UnitDirectory units) {
    return take(command, metadata, units);
  }

  @CommandHandler
  Change<ItemLife> handle(ExtendItem command, MetaData metadata, UnitDirectory units) {
    return take(command, metadata, units);
  }

  @CommandHandler
  Change<ItemLife> handle(RefuseItemExtension command, MetaData metadata, UnitDirectory units) {
    return take(command, metadata, units);
  }

  @CommandHandler
  Change<ItemLife> handle(TransferItem command, MetaData metadata, UnitDirectory units) {
    return take(command, metadata, units);
  }

  @CommandHandler
  Change<ItemLife> handle(ReportItem command, MetaData metadata, UnitDirectory units) {
    return take(command, metadata, units);
  }

  @CommandHandler
  Change<ItemLife> handle(CheckItem command, MetaData metadata, UnitDirectory units) {
    return take(command, metadata, units);
  }

  @CommandHandler
  Change<ItemLife> handle(CloseItem command, MetaData metadata, UnitDirectory units) {
    return take(command, metadata, units);
  }

  @CommandHandler
  Change<ItemLife> handle(ReopenItem command, MetaData metadata, UnitDirectory units) {
    return take(command, metadata, units);
  }

  @CommandHandler
  Change<ItemLife> handle(SuperviseProblem command, MetaData metadata, UnitDirectory units) {
    return take(command, metadata, units);
  }

  @CommandHandler
  Change<ItemLife> handle(
      EscalateItem command, MetaData metadata, ProgrammeDirectory programmes, UnitDirectory units) {
    var at = EventMetadata.fromMap(metadata).recordedAt();
    var calendar = programmes.require(command.target().programme()).rules().calendar();
    var due =
        Escalation.next(life(), calendar)
            .filter(next -> !at.isBefore(next.at()) && WorkingHours.contain(at, calendar));
    due.ifPresent(
        next -> apply(escalated(life().on(BusinessDay.of(at), units.succession()), next.rung())));
    return changed(due.isPresent());
  }

  private static ItemProgress escalated(ItemLife life, EscalationRung rung) {
    var opening = life.opening();
    var held = life.held();
    return life.kind() == ItemKind.PROBLEM
        ? new ProblemEscalated(
            opening.programme(), opening.item(), opening.task(), held.unit(), rung, held.deadline())
        : new ItemEscalated(
            opening.programme(),
            life.kind(),
            opening.item(),
            opening.task(),
            held.unit(),
            rung,
            held.deadline());
  }

  private Change<ItemLife> take(ItemStep step, MetaData metadata, UnitDirectory units) {
    step.expected().check(getVersion());
    var by = EventMetadata.fromMap(metadata);
    var standing = life().on(BusinessDay.of(by.recordedAt()), units.succession());
    var event = ItemDecisions.decide(standing, step, reporter, by);
    event.ifPresent(decided -> apply(decided));
    return changed(event.isPresent());
  }

  /** How it stands, for whoever has just stored its beginning. */
  Change<ItemLife> changed(boolean changed) {
    return new Change<>(life(), String.valueOf(id), getVersion(), changed);
  }

  private ItemLife life() {
    if (life == null) {
      throw new IllegalStateException("an item's stream begins with its opening");
    }
    return life;
  }

  @EventSourcingHandler
  void on(ItemEvent event, MetaData metadata) {
    var author = EventMetadata.fromMap(metadata);
    id = event.id();
    life = ItemLife.after(life, event, author.recordedAt());
    if (event instanceof ItemReported) {
      reporter = author.client();
    }
  }
}
