package cn.xunbao.command.work;

import cn.xunbao.events.work.WorkNode;
import cn.xunbao.filing.FilingLife.Stage;
import cn.xunbao.work.NodeCompletion;
import cn.xunbao.work.NodesLife;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the work nodes of a task stand after a step.
 *
 * @param version number of the newest version
 * @param stage where it stands
 * @param nodes what it says
 * @param completions what was said of nodes that were reached, by name
 */
record NodesStanding(
    int version, Stage stage, List<WorkNode> nodes, Map<String, Completion> completions) {

  /**
   * What was said of a node.
   *
   * @param on day on which it was reached
   * @param stage how the report of it stands
   */
  @Schema(name = "NodeCompletionStanding")
  record Completion(LocalDate on, NodeCompletion.Stage stage) {}

  static NodesStanding of(NodesLife life) {
    var filing = life.filing();
    var completions = new TreeMap<String, Completion>();
    life.completions()
        .forEach((node, said) -> completions.put(node, new Completion(said.on(), said.stage())));
    return new NodesStanding(filing.version(), filing.stage(), filing.newest(), completions);
  }
}
