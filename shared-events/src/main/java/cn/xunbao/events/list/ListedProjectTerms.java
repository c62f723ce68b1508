package cn.xunbao.events.list;

import cn.xunbao.events.project.ProjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of projects says of each beside its name.
 *
 * @param investment investment planned, in 万元
 * @param site where it is
 * @param nodes its nodes, in their order
 */
public record ListedProjectTerms(
    BigDecimal investment, @Nullable String site, List<ProjectNode> nodes) {

  public ListedProjectTerms {
    nodes = List.copyOf(nodes);
  }
}
