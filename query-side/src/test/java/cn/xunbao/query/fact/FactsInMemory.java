package cn.xunbao.query.fact;

import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Facts as the projector makes them, each with the position from which it holds. */
final class FactsInMemory implements Facts {

  private final Map<String, TreeMap<String, TreeMap<Long, Object>>> kinds = new LinkedHashMap<>();

  void append(RecordedEvent event) {
    for (var change : Projector.project(event)) {
      kinds
          .computeIfAbsent(change.programme() + "/" + change.kind().name(), k -> new TreeMap<>())
          .computeIfAbsent(change.key(), key -> new TreeMap<>())
          .put(event.position(), change.body());
    }
  }

  @Override
  public <T> Map<String, T> all(String programme, FactKind<T> kind, long position) {
    var found = new LinkedHashMap<String, T>();
    kinds
        .getOrDefault(programme + "/" + kind.name(), new TreeMap<>())
        .forEach(
            (key, bodies) -> {
              var body = bodies.floorEntry(position);
              if (body != null) {
                found.put(key, kind.body().cast(body.getValue()));
              }
            });
    return found;
  }

  @Override
  public <T> Map<String, T> prefixed(
      String programme, FactKind<T> kind, String prefix, long position) {
    var found = new LinkedHashMap<String, T>();
    all(programme, kind, position)
        .forEach(
            (key, body) -> {
              if (key.startsWith(prefix)) {
                found.put(key, body);
              }
            });
    return found;
  }

  @Override
  public <T> Optional<T> one(String programme, FactKind<T> kind, String key, long position) {
    return Optional.ofNullable(all(programme, kind, position).get(key));
  }
}
