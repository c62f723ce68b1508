package cn.xunbao.command.work;

import cn.xunbao.events.work.WorkNode;
import cn.xunbao.filing.FilingLife.Stage;
import cn.xunbao.work.NodesLife;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How the work nodes of a task stand after a step.
 *
 * @param version number of the newest version
 * @param stage where it stands
 * @param nodes what it says
 * @param reached when nodes were reached, by name
 */
record NodesStanding(
    int version, Stage stage, List<WorkNode> nodes, Map<String, LocalDate> reached) {

  static NodesStanding of(NodesLife life) {
    var filing = life.filing();
    return new NodesStanding(filing.version(), filing.stage(), filing.newest(), life.reached());
  }
}
