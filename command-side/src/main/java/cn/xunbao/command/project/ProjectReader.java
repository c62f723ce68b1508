package cn.xunbao.command.project;

import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.project.ProjectNode;
import cn.xunbao.events.project.ProjectStage;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Reads what is filed about projects. */
public final class ProjectReader {

  /** Most characters of a name. */
  public static final int MAX_NAME = 200;

  private ProjectReader() {}

  static ProjectContent content(JsonObjectInput input) {
    return new ProjectContent(
        input.requiredText("name", MAX_NAME),
        amount(input, "investment"),
        input.optionalText("leader", MAX_NAME),
        input.optionalText("site", MAX_NAME),
        nodes(input));
  }

  /** Reads an amount in 万元. */
  public static BigDecimal amount(JsonObjectInput input, String name) {
    var amount = input.requiredDecimal(name);
    if (amount.signum() < 0) {
      input.fault(name, FaultCodes.OUT_OF_RANGE, "金额不得为负数");
    }
    return amount;
  }

  /** Reads {@code nodes}, each stage once. */
  public static List<ProjectNode> nodes(JsonObjectInput input) {
    var nodes =
        input.requiredObjects("nodes", ProjectStage.values().length).stream()
            .map(
                node ->
                    new ProjectNode(
                        node.requiredEnum("stage", ProjectStage.class),
                        node.requiredDate("planned")))
            .sorted(Comparator.comparing(ProjectNode::stage))
            .toList();
    if (nodes.stream().map(ProjectNode::stage).distinct().count() != nodes.size()) {
      input.fault("nodes", FaultCodes.DUPLICATE, "同一节点不得重复");
    }
    return nodes;
  }
}
