package cn.xunbao.work;

import cn.xunbao.events.work.NodeConfirmed;
import cn.xunbao.events.work.NodeReached;
import cn.xunbao.events.work.NodeRefused;
import cn.xunbao.events.work.NodesApproved;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.NodesFiled;
import cn.xunbao.events.work.NodesReturned;
import cn.xunbao.events.work.WorkNode;
import cn.xunbao.filing.FilingLife;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The work nodes of a task, folded from their events.
 *
 * @param unit code of the unit that filed the newest version
 * @param filing how far its versions have come
 * @param completions what was said of nodes that were reached, by name; the newest of each
 */
public record NodesLife(
    String unit, FilingLife<List<WorkNode>> filing, Map<String, NodeCompletion> completions) {

  public NodesLife {
    completions = Collections.unmodifiableMap(new TreeMap<>(completions));
  }

  /**
   * The life after one more event; {@code before} is null before the first.
   *
   * @param by client that caused it
   */
  public static NodesLife after(@Nullable NodesLife before, NodesEvent event, String by) {
    if (event instanceof NodesFiled e) {
      return new NodesLife(
          e.unit(),
          FilingLife.filed(before == null ? null : before.filing, e.version(), e.nodes(), by),
          before == null ? Map.of() : before.completions);
    }
    if (before == null) {
      throw new IllegalStateException("a stream of nodes begins with their filing");
    }
    return switch (event) {
      case NodesFiled e -> before;
      case NodesApproved e ->
          new NodesLife(before.unit, before.filing.approved(), before.completions);
      case NodesReturned e ->
          new NodesLife(before.unit, before.filing.returned(), before.completions);
      case NodeReached e -> before.with(e.node(), NodeCompletion.of(e, by));
      case NodeConfirmed e -> before.with(e.node(), before.completion(e.node()).after(e));
      case NodeRefused e -> before.with(e.node(), before.completion(e.node()).after(e));
    };
  }

  private NodesLife with(String node, NodeCompletion completion) {
    var all = new TreeMap<>(completions);
    all.put(node, completion);
    return new NodesLife(unit, filing, all);
  }

  private NodeCompletion completion(String node) {
    return Objects.requireNonNull(completions.get(node), "a node is decided on after its report");
  }

  /** The nodes in force; none before the first were approved. */
  public List<WorkNode> inForce() {
    var approved = filing.inForce();
    return approved == null ? List.of() : approved.content();
  }

  /** The node in force with a number, from 1. */
  public Optional<WorkNode> node(int number) {
    return number < 1 || number > inForce().size()
        ? Optional.empty()
        : Optional.of(inForce().get(number - 1));
  }

  /** The nodes in force that were due by a day and weren't confirmed to be reached by then. */
  public List<WorkNode> overdueOn(LocalDate day) {
    return inForce().stream()
        .filter(node -> !node.date().isAfter(day) && isOpenOn(node, day))
        .toList();
  }

  /** The nodes in force whose completion waits for the office. */
  public List<WorkNode> toConfirm() {
    return inForce().stream()
        .filter(
            node -> {
              var said = completions.get(node.name());
              return said != null && said.stage() == NodeCompletion.Stage.REPORTED;
            })
        .toList();
  }

  private boolean isOpenOn(WorkNode node, LocalDate day) {
    var said = completions.get(node.name());
    return said == null || !said.countsOn(day);
  }

  /** Sum of the weights of the nodes that were confirmed to be reached by a day, in percent. */
  public int doneOn(LocalDate day) {
    return weight(inForce().stream().filter(node -> !isOpenOn(node, day)));
  }

  /** Sum of the weights of the nodes that were due by a day, in percent. */
  public int dueOn(LocalDate day) {
    return weight(inForce().stream().filter(node -> !node.date().isAfter(day)));
  }

  private static int weight(Stream<WorkNode> nodes) {
    return nodes.mapToInt(WorkNode::weight).sum();
  }
}
