package cn.xunbao.command.work;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.filing.FilingRules;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.work.NodeReached;
import cn.xunbao.events.work.NodesApproved;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.NodesFiled;
import cn.xunbao.events.work.NodesId;
import cn.xunbao.events.work.NodesReturned;
import cn.xunbao.work.NodesLife;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The work nodes (时间节点) of a task: filed by its lead, approved by an office, then reached. */
@Aggregate
public class WorkNodes {

  @AggregateIdentifier private @Nullable NodesId id;
  private @Nullable NodesLife life;

  /** For the framework. */
  protected WorkNodes() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Change<NodesLife> handle(FileNodes command) {
    command.expected().check(getVersion());
    var filing = life == null ? null : life.filing();
    if (FilingRules.isFiled(filing, command.nodes())) {
      return answer(false);
    }
    apply(
        new NodesFiled(
            command.target().programme(),
            command.target().task(),
            command.unit(),
            FilingRules.next(filing, command.document()),
            command.nodes(),
            command.document()));
    return answer(true);
  }

  @CommandHandler
  Change<NodesLife> handle(DecideNodes command, MetaData metadata) {
    command.expected().check(getVersion());
    var filing = life().filing();
    FilingRules.requireDecidable(filing, EventMetadata.fromMap(metadata).client());
    var t = command.target();
    apply(
        command.approved()
            ? new NodesApproved(
                t.programme(), t.task(), life().unit(), filing.version(), command.text())
            : new NodesReturned(
                t.programme(),
                t.task(),
                life().unit(),
                filing.version(),
                Objects.requireNonNull(command.text())));
    return answer(true);
  }

  @CommandHandler
  Change<NodesLife> handle(ReachNode command, MetaData metadata) {
    var node =
        life()
            .node(command.node())
            .orElseThrow(() -> Rejections.notFound("没有第%d个已批准的时间节点".formatted(command.node())));
    if (command.on().isAfter(BusinessDay.of(EventMetadata.fromMap(metadata).recordedAt()))) {
      throw Rejections.invalidRequest("/on", "in-the-future", "完成日期不得晚于今天");
    }
    var before = life().reached().get(node.name());
    if (command.on().equals(before)) {
      return answer(false);
    }
    if (before != null) {
      throw Rejections.of(ProblemType.WRONG_STAGE, "该节点已于%s完成；调整节点须凭文件重新报批".formatted(before));
    }
    apply(
        new NodeReached(
            command.target().programme(),
            command.target().task(),
            command.unit(),
            node.name(),
            command.on(),
            command.note()));
    return answer(true);
  }

  private Change<NodesLife> answer(boolean changed) {
    return new Change<>(life(), String.valueOf(id), getVersion(), changed);
  }

  private NodesLife life() {
    return Objects.requireNonNull(life);
  }

  @EventSourcingHandler
  void on(NodesEvent event, MetaData metadata) {
    id = new NodesId(event.programme(), event.task());
    life = NodesLife.after(life, event, EventMetadata.fromMap(metadata).client());
  }
}
