package cn.xunbao.query.fact;

import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts without a database, as the projector makes them: every position up to the newest event can
 * be asked for.
 */
public final class MemoryFacts implements Facts {

  private static final NavigableMap<String, Version> NONE = Collections.emptyNavigableMap();

  private final Map<Heap, NavigableMap<String, Version>> heaps = new HashMap<>();

  /** Takes the next event; events come in the order of their positions. */
  public void append(RecordedEvent event) {
    for (var change : Projector.project(event)) {
      heaps
          .computeIfAbsent(
              new Heap(change.programme(), change.kind().name()), heap -> new TreeMap<>())
          .merge(
              change.key(),
              new Version(event.position(), change.body(), null),
              (before, next) -> new Version(next.from(), next.body(), before));
    }
  }

  @Override
  public <T> Map<String, T> all(String programme, FactKind<T> kind, long position) {
    return prefixed(programme, kind, "", position);
  }

  @Override
  public <T> Map<String, T> prefixed(
      String programme, FactKind<T> kind, String prefix, long position) {
    var found = new LinkedHashMap<String, T>();
    heap(programme, kind)
        .subMap(prefix, true, prefix + '\uffff', false)
        .forEach(
            (key, newest) -> {
              var body = Version.at(newest, position);
              if (body != null) {
                found.put(key, kind.body().cast(body));
              }
            });
    return found;
  }

  @Override
  public <T> Optional<T> one(String programme, FactKind<T> kind, String key, long position) {
    return Optional.ofNullable(Version.at(heap(programme, kind).get(key), position))
        .map(kind.body()::cast);
  }

  private NavigableMap<String, Version> heap(String programme, FactKind<?> kind) {
    return heaps.getOrDefault(new Heap(programme, kind.name()), NONE);
  }

  private record Heap(String programme, String kind) {}

  /** What holds under a key from a position on, in place of the one before. */
  private record Version(long from, Object body, @Nullable Version before) {

    static @Nullable Object at(@Nullable Version newest, long position) {
      for (var version = newest; version != null; version = version.before) {
        if (version.from <= position) {
          return version.body;
        }
      }
      return null;
    }
  }
}
