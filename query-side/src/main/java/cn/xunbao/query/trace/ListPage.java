package cn.xunbao.query.trace;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of what is wanted of a list in which each element keeps its place.
 *
 * @param items what is on it
 * @param next cursor of the next page; null at the end
 * @param <T> what the list is of
 */
public record ListPage<T>(List<T> items, @Nullable String next) {

  /** Where a list begins. */
  public static final List<Long> BEGINNING = List.of(0L);

  public ListPage {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page.
   *
   * @param all the whole list at the moment of the first page
   * @param start with one number: the place in the whole list
   */
  public static <T> ListPage<T> of(
      List<T> all, Predicate<? super T> wanted, PageStart start, int size) {
    var places =
        IntStream.range((int) Math.min(start.place(0), all.size()), all.size())
            .filter(place -> wanted.test(all.get(place)))
            .limit(size + 1L)
            .boxed()
            .toList();
    var page = places.subList(0, Math.min(size, places.size()));
    return new ListPage<>(
        page.stream().map(all::get).toList(),
        places.size() > size
            ? new PageStart(start.moment(), List.of(page.getLast() + 1L)).encode()
            : null);
  }
}
