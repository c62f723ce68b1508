package cn.xunbao.command.list;

import cn.xunbao.events.list.ListKind;
import cn.xunbao.filing.FilingLife.Stage;
import cn.xunbao.list.ListLife;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list stands after a step.
 *
 * @param list its id
 * @param kind what it is of
 * @param task code of the task that it is about; absent: the whole programme
 * @param unit code of the unit that filed it
 * @param edition number of the newest edition
 * @param stage where that stands
 * @param inForce number of the edition in force; absent before the first
 * @param projects ids of the projects that rows became, by number of the row
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListStanding(
    String list,
    ListKind kind,
    @Nullable String task,
    String unit,
    int edition,
    Stage stage,
    @Nullable Integer inForce,
    Map<Integer, String> projects) {

  static ListStanding of(ListLife life) {
    var filing = life.filing();
    var approved = filing.inForce();
    return new ListStanding(
        life.list(),
        life.kind(),
        life.task(),
        life.unit(),
        filing.version(),
        filing.stage(),
        approved == null ? null : approved.version(),
        life.projects());
  }
}
