package cn.xunbao.command.project;

/**
 * A row of an approved list that becomes a project.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit that owns it
 * @param list id of the list
 * @param edition number of the edition in force
 * @param row number of the row
 * @param content what the row says
 */
public record ListedProject(
    String programme,
    String task,
    String unit,
    String list,
    int edition,
    int row,
    ProjectContent content) {}
