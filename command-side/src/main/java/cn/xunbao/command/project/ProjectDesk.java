package cn.xunbao.command.project;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.command.report.ReviewScope;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.work.WorkScope;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.project.ProjectId;
import cn.xunbao.project.ProjectLife;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** Lets steps be taken with projects by those who may. */
final class ProjectDesk {

  private final Desk desk;
  private final WorkScope scope;
  private final ReviewScope review;
  private final StreamViews<ProjectLife> projects;

  ProjectDesk(Desk desk, WorkScope scope, ReviewScope review, StreamViews<ProjectLife> projects) {
    this.desk = desk;
    this.scope = scope;
    this.review = review;
    this.projects = projects;
  }

  /**
   * Has a step taken.
   *
   * @param reading makes the step of what it reads
   * @throws cn.xunbao.edge.problem.RejectedException 428 if the version isn't said
   */
  ResponseEntity<ProjectStanding> step(
      ProjectId project,
      Precondition precondition,
      JsonBody body,
      Caller caller,
      Function<JsonObjectInput, ProjectStep> reading) {
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) -> new TakeProjectStep(project, reading.apply(input), expected),
        ProjectStanding::of);
  }

  /**
   * A project of the caller's unit, or of one whose successor that is.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none, 403 for others
   */
  ProjectId own(Caller caller, String programme, String project) {
    var filed = require(caller, programme, project).filed();
    if (!caller.isBoundToUnit(scope.holder(filed.unit(), programme, filed.task()))) {
      throw Rejections.forbidden("该项目不属于本单位");
    }
    return new ProjectId(programme, project);
  }

  /**
   * A project that the caller judges.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none, 403 for others
   */
  ProjectId judged(Caller caller, String programme, String project) {
    var filed = require(caller, programme, project).filed();
    var holder = scope.holder(filed.unit(), programme, filed.task());
    review.require(caller, programme, filed.task(), holder);
    return new ProjectId(programme, project);
  }

  private ProjectLife require(Caller caller, String programme, String project) {
    scope.requireOpen(caller, programme);
    if (!StreamId.isPart(project, ProjectId.MAX_PROJECT)) {
      throw none(project);
    }
    return projects.find(new ProjectId(programme, project)).orElseThrow(() -> none(project));
  }

  private static RuntimeException none(String project) {
    return Rejections.notFound("没有编号为“%s”的项目".formatted(project));
  }
}
