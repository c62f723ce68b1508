package cn.xunbao.query.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known, and all events that set it.
 *
 * @param field its id
 * @param name what it is, in Chinese
 * @param settings what was said, oldest first; each differs from the one before
 */
record Field(String field, String name, List<Setting> settings) {

  Field {
    settings = List.copyOf(settings);
  }

  /**
   * A field as states show it one after the other.
   *
   * @param steps the states, by the positions of the events that made them
   * @param value what a state says; null: nothing
   */
  static <T> Field of(
      String field, String name, SortedMap<Long, T> steps, Function<T, @Nullable String> value) {
    var settings = new ArrayList<Setting>();
    steps.forEach(
        (position, state) -> {
          var said = value.apply(state);
          var before = settings.isEmpty() ? null : settings.getLast().value();
          if (!Objects.equals(said, before)) {
            settings.add(new Setting(position, said));
          }
        });
    return new Field(field, name, settings);
  }

  /** What it said at a position; empty if nothing had been said yet. */
  Optional<Setting> at(long position) {
    return settings.reversed().stream()
        .filter(setting -> setting.position() <= position)
        .findFirst();
  }

  /** What was printed at a position; null for nothing. */
  @Nullable String valueAt(long position) {
    return at(position).map(Setting::value).orElse(null);
  }

  /** Positions of the events that set it after one position and up to another one. */
  List<Long> setBetween(long after, long upTo) {
    return settings.stream()
        .map(Setting::position)
        .filter(position -> position > after && position <= upTo)
        .toList();
  }

  /** Whether anything was ever said. */
  boolean isKnown() {
    return !settings.isEmpty();
  }
}
