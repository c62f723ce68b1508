package cn.xunbao.events.list;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit filed an edition of a list.
 *
 * @param programme id of the programme
 * @param list its id
 * @param task code of the task that it is about; null: the whole programme
 * @param unit code of the unit that filed it
 * @param kind what it is of
 * @param edition number of the edition, from 1
 * @param title its title
 * @param rows its rows by number
 * @param document the document that changes the edition in force; null where none is
 */
@EventType("list.filed")
public record ListFiled(
    String programme,
    String list,
    @Nullable String task,
    String unit,
    ListKind kind,
    int edition,
    String title,
    List<ListRow> rows,
    @Nullable String document)
    implements ListEvent {

  public ListFiled {
    rows = List.copyOf(rows);
  }
}
