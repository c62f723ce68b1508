package cn.xunbao.events.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list. What is there beside number, text and units follows from the {@link ListKind}.
 *
 * @param number its number, once in the list
 * @param text what is to be done; of a project its name
 * @param units codes of the units in charge, the first before all
 * @param person the person in charge; of a project the leader (包联领导)
 * @param deadline the day by which it is to be done
 * @param document the document that it stands in
 * @param project of a project: what else there is
 */
public record ListRow(
    int number,
    String text,
    List<String> units,
    @Nullable String person,
    @Nullable LocalDate deadline,
    @Nullable String document,
    @Nullable ListedProjectTerms project) {

  public ListRow {
    units = List.copyOf(units);
  }
}
