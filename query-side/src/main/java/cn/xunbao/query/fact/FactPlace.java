package cn.xunbao.query.fact;

/**
 * What one fact at a time holds for.
 *
 * @param programme id of the programme; empty for facts that belong to none
 * @param kind name of its kind
 * @param key its key within the kind
 */
public record FactPlace(String programme, String kind, String key) {}
