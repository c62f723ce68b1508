package cn.xunbao.query.issue;

import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.IssuedSummaries;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.trace.Actor;
import cn.xunbao.query.trace.StreamEvents;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Summaries on the way to their issue over HTTP; units see what is issued, offices also drafts. */
@RestController
@AllowedToEveryRole
class IssueViewController {

  private static final String PATH = "/api/v1/programmes/{p}/issues";

  private final ReadAccess access;
  private final Facts facts;
  private final IssueLookup issues;
  private final StreamEvents events;

  IssueViewController(ReadAccess access, Facts facts, IssueLookup issues, StreamEvents events) {
    this.access = access;
    this.facts = facts;
    this.issues = issues;
    this.events = events;
  }

  @Operation(summary = "查印发记录", description = "简报、通报、总结的稿件和印发情况；单位账号只列已印发的。")
  @AsOfParameters
  @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  IssueList all(
      @PathVariable("p") String programme,
      @Parameter(description = "期次编码") @RequestParam(name = "period", required = false)
          @Nullable String period,
      Moment moment,
      Caller caller) {
    access.programme(programme, moment, caller);
    var items =
        IssuedSummaries.at(facts, programme, moment.position()).stream()
            .filter(life -> period == null || life.drafted().period().equals(period))
            .filter(life -> IssueLookup.sees(caller, life))
            .map(IssueRow::of)
            .toList();
    return new IssueList(moment.asOf(), moment.position(), items);
  }

  @Operation(summary = "查一份稿件", description = "拟稿、取数、修改、核稿、会签、签发、印发的全部记录；答复的 ETag 用于各步的 If-Match。")
  @AsOfParameters
  @GetMapping(path = PATH + "/{i}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<IssueView> one(
      @PathVariable("p") String programme,
      @PathVariable("i") String issue,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var life = issues.require(programme, issue, moment, caller);
    var recorded = events.of(life.drafted().id(), moment.position());
    return ResponseEntity.ok()
        .eTag(new EntityTag(recorded.getLast().sequence()).toString())
        .body(
            new IssueView(
                moment.asOf(),
                moment.position(),
                programme,
                IssueRow.of(life),
                recorded.stream().map(event -> fact(event, state)).toList()));
  }

  private static IssueFact fact(RecordedEvent recorded, ProgrammeState state) {
    var event = (SummaryEvent) recorded.event();
    var then = state.unitNames(recorded.recordedAt().atZone(Period.ZONE).toLocalDate());
    return new IssueFact(
        recorded.position(),
        recorded.type(),
        IssueSentences.of(event, then),
        IssueSentences.reason(event),
        Actor.of(recorded.metadata()),
        recorded.recordedAt(),
        recorded.knownAt(),
        event);
  }

  /**
   * Summaries.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param items in the order of their periods
   */
  record IssueList(Instant asOf, long position, List<IssueRow> items) {}

  /**
   * A summary with all that was recorded of it.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param summary how it stands
   * @param facts what happened, oldest first
   */
  record IssueView(
      Instant asOf, long position, String programme, IssueRow summary, List<IssueFact> facts) {}

  /**
   * One fact.
   *
   * @param position position of its event
   * @param type stable name of its event
   * @param what the same in a Chinese sentence
   * @param reason why, where a reason was given
   * @param actor who did it
   * @param recordedAt when it was recorded
   * @param knownAt when it became known
   * @param content all that was recorded
   */
  @Schema(name = "IssueFact")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record IssueFact(
      long position,
      String type,
      String what,
      @Nullable String reason,
      Actor actor,
      Instant recordedAt,
      Instant knownAt,
      DomainEvent content) {}
}
