package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;
import cn.xunbao.light.LightTable;

/**
 * A rule for lights (亮灯规则) was adopted as a table.
 *
 * @param programme id of the programme
 * @param version number of this adoption of a rule for lights, from 2: the first came with the plan
 * @param basis the decision that it rests on
 * @param table the rule
 * @param from code of the period from which on it holds
 */
@EventType("light-table.adopted")
public record LightTableAdopted(
    String programme, int version, String basis, LightTable table, String from)
    implements ProgrammeEvent {}
