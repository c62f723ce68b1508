package cn.xunbao.command.task;

import cn.xunbao.events.task.TaskDefined;

/**
 * A task as a programme file states it.
 *
 * @param definition what the plan says of it
 */
public record DefineTask(TaskDefined definition) {}
