package cn.xunbao.list;

import cn.xunbao.events.list.ListFiled;
import cn.xunbao.events.list.ListRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an edition of a list says.
 *
 * @param title its title
 * @param rows its rows by number
 * @param document the document that changes the edition before it
 */
public record ListContent(String title, List<ListRow> rows, @Nullable String document) {

  public ListContent {
    rows = List.copyOf(rows);
  }

  /** What was filed. */
  public static ListContent of(ListFiled event) {
    return new ListContent(event.title(), event.rows(), event.document());
  }

  /** The row with a number. */
  public Optional<ListRow> row(int number) {
    return rows.stream().filter(row -> row.number() == number).findFirst();
  }
}
