package cn.xunbao.query.fact;

/**
 * Names a row of the table of facts for good: what it says never changes.
 *
 * @param generation number of its generation
 * @param programme id of the programme; empty for facts that belong to none
 * @param kind name of its kind
 * @param key its key within the kind
 * @param from position from which on it holds
 */
record BodyPlace(long generation, String programme, String kind, String key, long from) {}
