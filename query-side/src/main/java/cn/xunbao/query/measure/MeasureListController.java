package cn.xunbao.query.measure;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.measure.MeasureId;
import cn.xunbao.events.measure.MeasureKind;
import cn.xunbao.measure.MeasureLife.Stage;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.Measures;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.trace.Actor;
import cn.xunbao.query.trace.StreamEvents;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Measures over HTTP. */
@RestController
@RequestMapping(
    path = "/api/v1/programmes/{p}/measures",
    produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedToEveryRole
class MeasureListController {

  private final ReadAccess access;
  private final Facts facts;
  private final StreamEvents events;

  MeasureListController(ReadAccess access, Facts facts, StreamEvents events) {
    this.access = access;
    this.facts = facts;
    this.events = events;
  }

  @Operation(summary = "查措施", description = "按单位、种类、环节筛选，含对单位的影响；单位账号只能查针对本单位的。")
  @AsOfParameters
  @GetMapping
  MeasureList list(
      @PathVariable("p") String programme,
      @RequestParam(name = "unit", required = false) @Nullable String unit,
      @RequestParam(name = "kind", required = false) @Nullable MeasureKind kind,
      @RequestParam(name = "stage", required = false) @Nullable Stage stage,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var whose = ReadAccess.unitAsked(caller, unit);
    return new MeasureList(
        moment.asOf(),
        moment.position(),
        programme,
        rows(state, moment).stream()
            .filter(row -> whose == null || whose.equals(row.unit()))
            .filter(row -> kind == null || kind == row.kind())
            .filter(row -> stage == null || stage == row.stage())
            .toList());
  }

  @Operation(summary = "查一项措施", description = "现状与全部记录；答复的 ETag 用于各项办理的 If-Match。")
  @AsOfParameters
  @GetMapping("/{i}")
  ResponseEntity<MeasureView> one(
      @PathVariable("p") String programme,
      @PathVariable("i") String measure,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var row =
        rows(state, moment).stream()
            .filter(one -> one.measure().equals(measure))
            .filter(one -> StreamId.isPart(measure, MeasureId.MAX_MEASURE))
            .findFirst()
            .orElseThrow(() -> Rejections.notFound("所查时点没有编号为“%s”的措施".formatted(measure)));
    if (!ReadAccess.isOffice(caller) && !caller.isBoundToUnit(row.unit())) {
      throw Rejections.forbidden("该措施不针对本单位，不能查阅");
    }
    var recorded = events.of(new MeasureId(programme, measure), moment.position());
    return ResponseEntity.ok()
        .eTag(new EntityTag(recorded.getLast().sequence()).toString())
        .body(
            new MeasureView(
                moment.asOf(),
                moment.position(),
                programme,
                row,
                recorded.stream().map(event -> fact(event, state)).toList()));
  }

  private List<MeasureRow> rows(ProgrammeState state, Moment moment) {
    var names = state.unitNames(moment.asOf().atZone(Period.ZONE).toLocalDate());
    return Measures.at(facts, state.programme().programme(), moment.position()).stream()
        .map(life -> MeasureRow.of(life, names))
        .toList();
  }

  private static MeasureFact fact(RecordedEvent recorded, ProgrammeState state) {
    var then = state.unitNames(recorded.recordedAt().atZone(Period.ZONE).toLocalDate());
    return new MeasureFact(
        recorded.position(),
        recorded.type(),
        MeasureSentences.of((MeasureEvent) recorded.event(), then),
        Actor.of(recorded.metadata()),
        recorded.recordedAt(),
        recorded.knownAt());
  }

  /**
   * Measures.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param items in the order of their ids
   */
  record MeasureList(Instant asOf, long position, String programme, List<MeasureRow> items) {}

  /**
   * One measure.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param measure how it stands
   * @param facts what happened, oldest first
   */
  record MeasureView(
      Instant asOf, long position, String programme, MeasureRow measure, List<MeasureFact> facts) {}

  /**
   * One fact.
   *
   * @param position position of its event
   * @param type stable name of its event
   * @param what the same in a Chinese sentence
   * @param actor who did it
   * @param recordedAt when it was recorded
   * @param knownAt when it became known
   */
  record MeasureFact(
      long position, String type, String what, Actor actor, Instant recordedAt, Instant knownAt) {}
}
