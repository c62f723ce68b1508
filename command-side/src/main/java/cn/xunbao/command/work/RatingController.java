package cn.xunbao.command.work;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.command.report.ReviewScope;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.work.RatingId;
import cn.xunbao.light.SelfRating;
import cn.xunbao.period.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ratings of tasks without numbers over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/tasks/{t}/ratings/{period}")
class RatingController {

  private static final int MAX_TEXT = 1000;

  private final Desk desk;
  private final WorkScope scope;
  private final ReviewScope review;

  RatingController(Desk desk, WorkScope scope, ReviewScope review) {
    this.desk = desk;
    this.scope = scope;
    this.review = review;
  }

  @Operation(
      summary = "自评一旬进展",
      description = "无数字指标的任务，由牵头单位每旬自评：未启动、正常推进、滞后、已完成；确认之前可改。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = WorkBodies.OwnRating.class))))
  @PostMapping
  @AllowedTo(Role.REPORTER)
  ResponseEntity<RatingStanding> rate(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      JsonBody body,
      Caller caller) {
    var unit = scope.requireLead(caller, programme, task);
    return desk.decide(
        body,
        caller,
        (input, now) -> {
          scope.requireRated(programme, task, period, now);
          return new RateTask(
              new RatingId(programme, task, unit, period),
              input.requiredEnum("rating", SelfRating.class),
              input.optionalText("note", MAX_TEXT));
        },
        RatingStanding::of);
  }

  @Operation(
      summary = "确认或调整自评",
      description = "由工作专班办公室或统筹协调机构确认；与自评不同的须说明理由，两者并列，以确认的亮灯。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = WorkBodies.Confirmation.class))))
  @PostMapping("/{u}/confirmation")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<RatingStanding> confirm(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      @PathVariable("u") String unit,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    scope.requireOpen(caller, programme);
    review.require(caller, programme, task, unit);
    var expected = precondition.require();
    if (Period.tryParse(period).isEmpty() || !StreamId.isPart(unit, UnitId.MAX_CODE)) {
      throw Rejections.notFound("没有这一期、这一单位的自评");
    }
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new ConfirmRating(
                new RatingId(programme, task, unit, period),
                input.requiredEnum("rating", SelfRating.class),
                input.optionalText("reason", MAX_TEXT),
                expected),
        RatingStanding::of);
  }
}
