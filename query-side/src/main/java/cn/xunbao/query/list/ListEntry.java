package cn.xunbao.query.list;

import cn.xunbao.events.list.ListKind;
import cn.xunbao.filing.FilingLife.Stage;
import cn.xunbao.list.ListLife;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list as it stands.
 *
 * @param list its id
 * @param kind what it is of
 * @param kindName the same in Chinese
 * @param task code of the task that it is about; null: the whole programme
 * @param unit code of the unit that filed it
 * @param unitName its name
 * @param title its title
 * @param edition number of the newest edition
 * @param stage where that stands
 * @param stageName the same in Chinese
 * @param inForce number of the edition in force; null before the first
 * @param rows how many rows are in force
 * @param projects ids of the projects that rows became, by number of the row
 */
record ListEntry(
    String list,
    ListKind kind,
    String kindName,
    @Nullable String task,
    String unit,
    String unitName,
    String title,
    int edition,
    Stage stage,
    String stageName,
    @Nullable Integer inForce,
    int rows,
    Map<Integer, String> projects) {

  static ListEntry of(ListLife life, UnaryOperator<String> names) {
    var filing = life.filing();
    var approved = filing.inForce();
    return new ListEntry(
        life.list(),
        life.kind(),
        life.kind().chinese(),
        life.task(),
        life.unit(),
        names.apply(life.unit()),
        life.shown().title(),
        filing.version(),
        filing.stage(),
        filing.stage().chinese(),
        approved == null ? null : approved.version(),
        life.inForce().size(),
        life.projects());
  }
}
