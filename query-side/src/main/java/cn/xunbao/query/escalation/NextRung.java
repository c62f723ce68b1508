package cn.xunbao.query.escalation;

/**
 * A problem that goes up the next rung.
 *
 * @param programme id of the programme
 * @param item id of the problem
 */
public record NextRung(String programme, String item) {}
