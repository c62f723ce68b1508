package cn.xunbao.command.list;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.list.ListId;
import java.util.List;

/**
 * Makes projects of rows of an approved list.
 *
 * @param target which list
 * @param rows numbers of the rows; none: all that are no projects yet
 * @param expected version that was decided on
 */
record RegisterProjects(ListId target, List<Integer> rows, ExpectedVersion expected) {

  RegisterProjects {
    rows = List.copyOf(rows);
  }
}
