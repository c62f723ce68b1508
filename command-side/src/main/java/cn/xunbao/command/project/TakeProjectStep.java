package cn.xunbao.command.project;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.project.ProjectId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a step with a project.
 *
 * @param target which project
 * @param step which step
 * @param expected version that was decided on
 */
record TakeProjectStep(
    @TargetAggregateIdentifier ProjectId target, ProjectStep step, ExpectedVersion expected) {}
