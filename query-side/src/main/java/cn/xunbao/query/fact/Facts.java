package cn.xunbao.query.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads facts as they were at a position. */
public interface Facts {

  /** For facts that belong to no programme. */
  String NO_PROGRAMME = FactChange.NO_PROGRAMME;

  /** All facts of a kind at a position, by key, in the order of the keys. */
  <T> Map<String, T> all(String programme, FactKind<T> kind, long position);

  /** The facts of a kind whose key begins with {@code prefix}, by key, in the order of the keys. */
  <T> Map<String, T> prefixed(String programme, FactKind<T> kind, String prefix, long position);

  /**
   * Of those the ones about one unit's reports: the unit is the third part of their keys.
   *
   * @param unit code of the unit
   */
  default <T> Map<String, T> ofUnit(
      String programme, FactKind<T> kind, String prefix, String unit, long position) {
    var own = new LinkedHashMap<String, T>();
    prefixed(programme, kind, prefix, position)
        .forEach(
            (key, fact) -> {
              if (FactKeys.unitOfReport(key).equals(unit)) {
                own.put(key, fact);
              }
            });
    return own;
  }

  /**
   * Begins to read, so that the caller can read something else meanwhile.
   *
   * @return waits for what was read
   */
  default <T> Supplier<T> begin(Function<Facts, T> reading) {
    var read = reading.apply(this);
    return () -> read;
  }

  /** One fact at a position. */
  <T> Optional<T> one(String programme, FactKind<T> kind, String key, long position);
}
