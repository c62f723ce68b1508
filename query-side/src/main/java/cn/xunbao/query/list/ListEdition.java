package cn.xunbao.query.list;

import cn.xunbao.events.list.ListApproved;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.list.ListFiled;
import cn.xunbao.events.list.ListProjectsRegistered;
import cn.xunbao.events.list.ListReturned;
import cn.xunbao.events.list.ListRow;
import cn.xunbao.filing.FilingLife.Stage;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a list.
 *
 * @param edition its number
 * @param title its title
 * @param document the document that changes the one before it; null: none does
 * @param rows its rows
 * @param stage where it stands
 * @param stageName the same in Chinese
 * @param remark what the office says
 */
record ListEdition(
    int edition,
    String title,
    @Nullable String document,
    List<ListRow> rows,
    Stage stage,
    String stageName,
    @Nullable String remark) {

  /** All editions that there were, the oldest first. */
  static List<ListEdition> of(List<ListEvent> events) {
    var editions = new TreeMap<Integer, ListEdition>();
    for (var event : events) {
      switch (event) {
        case ListFiled e -> editions.put(e.edition(), filed(e));
        case ListApproved e ->
            editions.computeIfPresent(
                e.edition(), (number, one) -> one.decided(Stage.APPROVED, e.comment()));
        case ListReturned e ->
            editions.computeIfPresent(
                e.edition(), (number, one) -> one.decided(Stage.RETURNED, e.reason()));
        case ListProjectsRegistered e -> {}
      }
    }
    return List.copyOf(editions.values());
  }

  private static ListEdition filed(ListFiled event) {
    return new ListEdition(
        event.edition(),
        event.title(),
        event.document(),
        event.rows(),
        Stage.FILED,
        Stage.FILED.chinese(),
        null);
  }

  private ListEdition decided(Stage next, @Nullable String text) {
    return new ListEdition(edition, title, document, rows, next, next.chinese(), text);
  }
}
