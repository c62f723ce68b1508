package cn.xunbao.events.project;

import cn.xunbao.events.EventType;

/**
 * A project was taken over from a row of an approved list: it needs no approval of its own.
 *
 * @param programme id of the programme
 * @param project its id
 * @param task code of the task
 * @param unit code of the unit that owns it
 * @param list id of the list
 * @param edition number of the edition that was in force
 * @param row number of the row
 */
@EventType("project.listed")
public record ProjectListed(
    String programme, String project, String task, String unit, String list, int edition, int row)
    implements ProjectEvent {}
