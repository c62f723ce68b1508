package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;

/**
 * Two 旬 that follow one another are reported once (合并报送): nothing is owed for the first, the second
 * covers both.
 *
 * @param programme id of the programme
 * @param version number of this decision, from 1
 * @param basis the decision that it rests on
 * @param first code of the first 旬
 * @param second code of the second 旬, by whose due time both are reported
 */
@EventType("periods.joined")
public record PeriodsJoined(
    String programme, int version, String basis, String first, String second)
    implements ProgrammeEvent {}
