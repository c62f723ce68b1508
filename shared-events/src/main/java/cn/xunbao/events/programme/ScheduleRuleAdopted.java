package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;

/**
 * The method by which 序时进度 is counted was adopted.
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param basis the decision that it rests on
 * @param method how the elapsed share of the year is counted
 */
@EventType("schedule-rule.adopted")
public record ScheduleRuleAdopted(
    String programme, int version, String basis, ScheduleMethod method) implements ProgrammeEvent {}
