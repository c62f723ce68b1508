package cn.xunbao.work;

import cn.xunbao.events.work.NodeReached;
import cn.xunbao.events.work.NodesApproved;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.NodesFiled;
import cn.xunbao.events.work.NodesReturned;
import cn.xunbao.events.work.WorkNode;
import cn.xunbao.filing.FilingLife;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The work nodes of a task, folded from their events.
 *
 * @param unit code of the unit that filed the newest version
 * @param filing how far its versions have come
 * @param reached when nodes were reached, by name
 */
public record NodesLife(
    String unit, FilingLife<List<WorkNode>> filing, Map<String, LocalDate> reached) {

  public NodesLife {
    reached = Map.copyOf(reached);
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
          before == null ? Map.of() : before.reached);
    }
    if (before == null) {
      throw new IllegalStateException("a stream of nodes begins with their filing");
    }
    return switch (event) {
      case NodesFiled e -> before;
      case NodesApproved e -> new NodesLife(before.unit, before.filing.approved(), before.reached);
      case NodesReturned e -> new NodesLife(before.unit, before.filing.returned(), before.reached);
      case NodeReached e -> before.reaching(e);
    };
  }

  private NodesLife reaching(NodeReached event) {
    var all = new TreeMap<>(reached);
    all.put(event.node(), event.on());
    return new NodesLife(unit, filing, all);
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

  /** The nodes in force that were due by a day and had not been reached on it. */
  public List<WorkNode> overdueOn(LocalDate day) {
    return inForce().stream()
        .filter(node -> node.date().isBefore(day) || node.date().equals(day))
        .filter(node -> isOpenOn(node, day))
        .toList();
  }

  private boolean isOpenOn(WorkNode node, LocalDate day) {
    var on = reached.get(node.name());
    return on == null || on.isAfter(day);
  }

  /** Sum of the weights of the nodes that had been reached on a day, in percent. */
  public int doneOn(LocalDate day) {
    return inForce().stream().filter(node -> !isOpenOn(node, day)).mapToInt(WorkNode::weight).sum();
  }
}
