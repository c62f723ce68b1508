package cn.xunbao.edge.sheet;

/**
 * Whose sheet it is, and of when.
 *
 * @param programme id of the programme
 * @param unit code of the unit
 * @param period code of the period
 */
public record SheetKey(String programme, String unit, String period) {}
