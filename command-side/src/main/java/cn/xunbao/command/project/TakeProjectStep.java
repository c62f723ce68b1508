package cn.xunbao.command.project;

import cn.xunbao.events.project.ProjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a step with a project.
 *
 * @param target which project
 * @param step which step
 */
record TakeProjectStep(@TargetAggregateIdentifier ProjectId target, ProjectStep step) {}
