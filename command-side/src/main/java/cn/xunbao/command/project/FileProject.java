package cn.xunbao.command.project;

/**
 * Files a project.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit that owns it
 * @param content what is filed
 */
record FileProject(String programme, String task, String unit, ProjectContent content) {}
