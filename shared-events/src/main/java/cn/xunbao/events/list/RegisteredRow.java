package cn.xunbao.events.list;

/**
 * A row that became a project.
 *
 * @param row number of the row
 * @param project id of the project
 */
public record RegisteredRow(int row, String project) {}
