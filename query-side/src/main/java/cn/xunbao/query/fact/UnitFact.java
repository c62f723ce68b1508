package cn.xunbao.query.fact;

import java.util.List;

/**
 * A unit (单位) as it was registered.
 *
 * @param code its stable key
 * @param name its name
 * @param kind its kind as the plan writes it
 * @param aliases other names for it
 */
public record UnitFact(String code, String name, String kind, List<String> aliases) {}
