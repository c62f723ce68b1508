package cn.xunbao.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What held when. Of two entries for one date the one recorded later counts.
 *
 * @param <T> what changes over time
 * @param entries by date
 */
public record Timeline<T>(List<Dated<T>> entries) {

  public Timeline {
    entries = List.copyOf(entries);
  }

  /** Nothing yet. */
  public static <T> Timeline<T> empty() {
    return new Timeline<>(List.of());
  }

  /** The same at all times. */
  public static <T> Timeline<T> always(T value) {
    return new Timeline<>(List.of(new Dated<>(LocalDate.MIN, value)));
  }

  /** The same and, from a date to the next entry, something else. */
  public Timeline<T> with(LocalDate on, T value) {
    var all = new ArrayList<>(entries);
    all.add(new Dated<>(on, value));
    all.sort(Comparator.comparing(Dated::on));
    return new Timeline<>(all);
  }

  /** What holds on a day; empty before the first entry. */
  public Optional<T> on(LocalDate day) {
    return entries.stream()
        .filter(entry -> !entry.on().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(Dated::value);
  }

  /** All that ever holds, the earliest first. */
  public List<T> values() {
    return entries.stream().map(Dated::value).toList();
  }
}
