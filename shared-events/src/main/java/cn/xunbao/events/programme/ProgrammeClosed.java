package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;

/**
 * The programme was closed at the end of its year (年度办结): leads and rules stay as they are; what is
 * owed for past periods can still be reported and corrected.
 *
 * @param programme id of the programme
 * @param basis the decision that it rests on
 */
@EventType("programme.closed")
public record ProgrammeClosed(String programme, String basis) implements ProgrammeEvent {}
