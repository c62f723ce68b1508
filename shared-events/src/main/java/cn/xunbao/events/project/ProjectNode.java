package cn.xunbao.events.project;

import java.time.LocalDate;

/**
 * A node of a project.
 *
 * @param stage what is to be reached
 * @param planned the day by which it is to be
 */
public record ProjectNode(ProjectStage stage, LocalDate planned) {}
