package cn.xunbao.events.list;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an approved list of projects became projects.
 *
 * @param programme id of the programme
 * @param list its id
 * @param task code of the task that the projects stand under
 * @param unit code of the unit that filed the list
 * @param edition number of the edition in force
 * @param projects which row became which project
 */
@EventType("list.projects-registered")
public record ListProjectsRegistered(
    String programme,
    String list,
    @Nullable String task,
    String unit,
    int edition,
    List<RegisteredRow> projects)
    implements ListEvent {

  public ListProjectsRegistered {
    projects = List.copyOf(projects);
  }
}
