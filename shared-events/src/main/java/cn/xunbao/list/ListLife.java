package cn.xunbao.list;

import cn.xunbao.events.list.ListApproved;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.list.ListFiled;
import cn.xunbao.events.list.ListKind;
import cn.xunbao.events.list.ListProjectsRegistered;
import cn.xunbao.events.list.ListReturned;
import cn.xunbao.events.list.ListRow;
import cn.xunbao.filing.FilingLife;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a list has come, folded from its events.
 *
 * @param programme id of the programme
 * @param list its id
 * @param task code of the task that it is about; null: the whole programme
 * @param unit code of the unit that filed it
 * @param kind what it is of
 * @param filing how far its editions have come
 * @param projects ids of the projects that rows became, by number of the row
 */
public record ListLife(
    String programme,
    String list,
    @Nullable String task,
    String unit,
    ListKind kind,
    FilingLife<ListContent> filing,
    Map<Integer, String> projects) {

  public ListLife {
    projects = Collections.unmodifiableMap(new TreeMap<>(projects));
  }

  /**
   * The life after one more event; {@code before} is null before the first.
   *
   * @param by client that caused it
   */
  public static ListLife after(@Nullable ListLife before, ListEvent event, String by) {
    if (before == null) {
      if (event instanceof ListFiled e) {
        return new ListLife(
            e.programme(),
            e.list(),
            e.task(),
            e.unit(),
            e.kind(),
            FilingLife.filed(null, e.edition(), ListContent.of(e), by),
            Map.of());
      }
      throw new IllegalStateException("a list's stream begins with its filing");
    }
    return switch (event) {
      case ListFiled e ->
          before.with(FilingLife.filed(before.filing, e.edition(), ListContent.of(e), by));
      case ListApproved e -> before.with(before.filing.approved());
      case ListReturned e -> before.with(before.filing.returned());
      case ListProjectsRegistered e -> before.registering(e);
    };
  }

  private ListLife with(FilingLife<ListContent> next) {
    return new ListLife(programme, list, task, unit, kind, next, projects);
  }

  private ListLife registering(ListProjectsRegistered event) {
    var all = new TreeMap<>(projects);
    event.projects().forEach(row -> all.put(row.row(), row.project()));
    return new ListLife(programme, list, task, unit, kind, filing, all);
  }

  /** What is in force, before the first approval what was filed last. */
  public ListContent shown() {
    var approved = filing.inForce();
    return approved == null ? filing.newest() : approved.content();
  }

  /** The rows in force; none before the first edition was approved. */
  public List<ListRow> inForce() {
    var approved = filing.inForce();
    return approved == null ? List.of() : approved.content().rows();
  }

  /** Codes of the unit that filed it and of those whose rows are in the newest edition. */
  public List<String> concerned() {
    return List.copyOf(
        new TreeSet<>(
            Stream.concat(
                    Stream.of(unit),
                    filing.newest().rows().stream().flatMap(row -> row.units().stream()))
                .toList()));
  }
}
