package cn.xunbao.query.fact;

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
}
