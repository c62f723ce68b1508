package cn.xunbao.query.closing;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.closing.ClosingLife.Stage;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.closing.ClosingId;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.Closings;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.trace.Actor;
import cn.xunbao.query.trace.StreamEvents;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The closing of a task over HTTP. */
@RestController
@AllowedToEveryRole
class ClosingViewController {

  private final ReadAccess access;
  private final Facts facts;
  private final StreamEvents events;

  ClosingViewController(ReadAccess access, Facts facts, StreamEvents events) {
    this.access = access;
    this.facts = facts;
    this.events = events;
  }

  @Operation(
      summary = "查任务的销号办理情况",
      description = "现状与全部记录（申请、现场核验、审核、公示、销号、回头看、延期）；答复的 ETag 用于各项办理的 If-Match。单位账号只能查本单位参与的任务。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/tasks/{t}/closing",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ClosingView> one(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    if (state.task(task).isEmpty()) {
      throw Rejections.notFound("方案“%s”中没有编码为“%s”的任务".formatted(programme, task));
    }
    var own = caller.unit();
    if (!ReadAccess.isOffice(caller) && (own == null || !state.involves(task, own))) {
      throw Rejections.forbidden("本单位未参与任务“%s”，不能查阅".formatted(task));
    }
    var life = Closings.of(facts, programme, task, moment.position());
    var recorded = events.of(new ClosingId(programme, task), moment.position());
    var answer = ResponseEntity.ok();
    if (!recorded.isEmpty()) {
      answer.eTag(new EntityTag(recorded.getLast().sequence()).toString());
    }
    return answer.body(
        ClosingView.of(
            moment, programme, task, life, recorded.stream().map(e -> fact(e, state)).toList()));
  }

  private static ClosingFact fact(RecordedEvent recorded, ProgrammeState state) {
    var event = (ClosingEvent) recorded.event();
    var then = state.unitNames(recorded.recordedAt().atZone(Period.ZONE).toLocalDate());
    return new ClosingFact(
        recorded.position(),
        recorded.type(),
        ClosingSentences.of(event, then),
        Actor.of(recorded.metadata()),
        recorded.recordedAt(),
        recorded.knownAt(),
        event);
  }

  /**
   * How the closing of a task stands.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param task code of the task
   * @param stage where it stands
   * @param stageName the same in Chinese
   * @param unit code of the lead unit that applied last
   * @param applications how often it was applied for
   * @param publishedUntil last day of its publication
   * @param closedAt when it was closed
   * @param reopened how often it was reopened
   * @param requestedDeadline the later deadline that is asked for
   * @param facts what happened, oldest first
   */
  record ClosingView(
      Instant asOf,
      long position,
      String programme,
      String task,
      Stage stage,
      String stageName,
      @Nullable String unit,
      int applications,
      @Nullable LocalDate publishedUntil,
      @Nullable Instant closedAt,
      int reopened,
      @Nullable String requestedDeadline,
      List<ClosingFact> facts) {

    static ClosingView of(
        Moment moment, String programme, String task, ClosingLife life, List<ClosingFact> facts) {
      var extension = life.extension();
      return new ClosingView(
          moment.asOf(),
          moment.position(),
          programme,
          task,
          life.stage(),
          life.stage().chinese(),
          life.unit(),
          life.applications(),
          life.publishedUntil(),
          life.closedAt(),
          life.reopened(),
          extension == null ? null : extension.until(),
          facts);
    }
  }

  /**
   * One fact.
   *
   * @param position position of its event
   * @param type stable name of its event
   * @param what the same in a Chinese sentence
   * @param actor who did it
   * @param recordedAt when it was recorded
   * @param knownAt when it became known
   * @param content all that was recorded
   */
  record ClosingFact(
      long position,
      String type,
      String what,
      Actor actor,
      Instant recordedAt,
      Instant knownAt,
      DomainEvent content) {}
}
