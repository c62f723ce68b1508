package cn.xunbao.query.fact;

import java.util.List;

/**
 * A fact that holds from an event on, in place of the one with the same key.
 *
 * @param programme id of the programme; empty for facts that belong to none
 * @param kind its kind
 * @param key its key within the kind
 * @param body what it says
 */
record FactChange<T>(String programme, FactKind<T> kind, String key, T body) {

  /** For facts that belong to no programme. */
  static final String NO_PROGRAMME = "";

  /** An event that brings this fact alone. */
  static <T> List<FactChange<?>> one(String programme, FactKind<T> kind, String key, T body) {
    return List.of(new FactChange<>(programme, kind, key, body));
  }

  /** An event that brings a step in the life of {@code of} alone: it stands beside earlier ones. */
  static <T> List<FactChange<?>> step(
      String programme, FactKind<T> kind, String of, long position, T body) {
    return one(programme, kind, FactKeys.step(of, position), body);
  }
}
