package cn.xunbao.command.work;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.filing.FilingRules;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.work.NodeConfirmed;
import cn.xunbao.events.work.NodeReached;
import cn.xunbao.events.work.NodeRefused;
import cn.xunbao.events.work.NodesApproved;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.NodesFiled;
import cn.xunbao.events.work.NodesId;
import cn.xunbao.events.work.NodesReturned;
import cn.xunbao.events.work.WorkNode;
import cn.xunbao.work.NodeCompletion.Stage;
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

/**
 * The work nodes (时间节点) of a task: filed by its lead, approved by an office, then reached and
 * confirmed.
 */
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
    var node = node(command.node());
    if (command.on().isAfter(BusinessDay.of(EventMetadata.fromMap(metadata).recordedAt()))) {
      throw Rejections.invalidRequest("/on", "in-the-future", "完成日期不得晚于今天");
    }
    var before = life().completions().get(node.name());
    if (before != null
        && before.stage() != Stage.REFUSED
        && before.on().equals(command.on())
        && Objects.equals(before.note(), command.note())) {
      return answer(false);
    }
    if (before != null && before.stage() == Stage.CONFIRMED) {
      throw Rejections.of(
          ProblemType.WRONG_STAGE, "该节点已确认于%s完成；调整节点须凭文件重新报批".formatted(before.on()));
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

  @CommandHandler
  Change<NodesLife> handle(DecideNode command, MetaData metadata) {
    command.expected().check(getVersion());
    var node = node(command.node()).name();
    var said = life().completions().get(node);
    if (said == null || said.stage() != Stage.REPORTED) {
      throw Rejections.of(
          ProblemType.WRONG_STAGE,
          "节点“%s”现为“%s”：没有待确认的完成情况，请待单位报来"
              .formatted(node, said == null ? "未报" : said.stage().chinese()));
    }
    if (said.reportedBy().equals(EventMetadata.fromMap(metadata).client())) {
      throw Rejections.forbidden("不得确认本人所报的完成情况，请由其他人员办理");
    }
    var t = command.target();
    apply(
        command.confirmed()
            ? new NodeConfirmed(
                t.programme(), t.task(), said.unit(), node, said.on(), command.text())
            : new NodeRefused(
                t.programme(),
                t.task(),
                said.unit(),
                node,
                said.on(),
                Objects.requireNonNull(command.text())));
    return answer(true);
  }

  private WorkNode node(int number) {
    return life()
        .node(number)
        .orElseThrow(() -> Rejections.notFound("没有第%d个已批准的时间节点".formatted(number)));
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
