package cn.xunbao.command.list;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.project.ListedProject;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.list.ListFiled;
import cn.xunbao.events.list.ListId;
import cn.xunbao.events.list.ListProjectsRegistered;
import cn.xunbao.events.list.RegisteredRow;
import cn.xunbao.list.ListLife;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A list; which step is allowed when stands in {@link ListRules}. */
@Aggregate
public class FiledList {

  @AggregateIdentifier private @Nullable ListId id;
  private @Nullable ListLife life;

  /** For the framework. */
  protected FiledList() {}

  /** A list is filed. */
  FiledList(ListFiled filed) {
    apply(filed);
  }

  @CommandHandler
  Change<ListLife> handle(ReviseList command) {
    command.expected().check(getVersion());
    return answer(ListRules.revised(life(), command.content()));
  }

  @CommandHandler
  Change<ListLife> handle(DecideList command, MetaData metadata) {
    command.expected().check(getVersion());
    var by = EventMetadata.fromMap(metadata).client();
    return answer(Optional.of(ListRules.decided(life(), command.approved(), command.text(), by)));
  }

  /** What is to become projects. */
  List<ListedProject> registrable(RegisterProjects command) {
    command.expected().check(getVersion());
    return ListRules.registrable(life(), command.rows());
  }

  /** Notes which rows became which projects. */
  Change<ListLife> registered(SortedMap<Integer, String> projects) {
    if (projects.isEmpty()) {
      return answer(Optional.empty());
    }
    var of = life();
    var inForce = Objects.requireNonNull(of.filing().inForce());
    return answer(
        Optional.of(
            new ListProjectsRegistered(
                of.programme(),
                of.list(),
                of.task(),
                of.unit(),
                inForce.version(),
                projects.entrySet().stream()
                    .map(row -> new RegisteredRow(row.getKey(), row.getValue()))
                    .toList())));
  }

  /** How it stands, after it was filed. */
  Change<ListLife> changed() {
    return new Change<>(life(), String.valueOf(id), getVersion(), true);
  }

  private Change<ListLife> answer(Optional<? extends ListEvent> decided) {
    decided.ifPresent(event -> apply(event));
    return new Change<>(life(), String.valueOf(id), getVersion(), decided.isPresent());
  }

  private ListLife life() {
    return Objects.requireNonNull(life);
  }

  @EventSourcingHandler
  void on(ListEvent event, MetaData metadata) {
    id = new ListId(event.programme(), event.list());
    life = ListLife.after(life, event, EventMetadata.fromMap(metadata).client());
  }
}
