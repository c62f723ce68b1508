package cn.xunbao.query.programme;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.events.programme.TaskForceChanged;
import cn.xunbao.events.programme.TaskForceGroup;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.trace.Actor;
import cn.xunbao.query.trace.StreamEvents;
import cn.xunbao.succession.Timeline;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A campaign's task force over HTTP; the {@code ETag} is what changing it asks for. */
@RestController
@AllowedToEveryRole
class TaskForceHistoryController {

  private final ReadAccess access;
  private final StreamEvents events;
  private final Chronicle chronicle;

  TaskForceHistoryController(ReadAccess access, StreamEvents events, Chronicle chronicle) {
    this.access = access;
    this.events = events;
    this.chronicle = chronicle;
  }

  @Operation(
      summary = "查工作专班",
      description = "所查时点当日的专班（召集人、办公室所在单位、成员单位、专项组）和历次调整，以及各单位当日的名称。ETag 用于随后的修改（If-Match）。")
  @AsOfParameters
  @GetMapping("/api/v1/programmes/{p}/campaigns/{c}/task-force")
  ResponseEntity<TaskForceAnswer> taskForce(
      @PathVariable("p") String programme,
      @PathVariable("c") int campaign,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var name =
        state.campaigns().stream()
            .filter(known -> known.campaign() == campaign)
            .findFirst()
            .orElseThrow(
                () -> Rejections.notFound("方案“%s”没有序号为%d的专项".formatted(programme, campaign)))
            .name();
    var history =
        events
            .of(
                new ProgrammeId(programme),
                moment.position(),
                CampaignDefined.class,
                TaskForceChanged.class)
            .stream()
            .flatMap(recorded -> version(recorded, campaign))
            .toList();
    var timeline = Timeline.<TaskForceVersion>empty();
    for (var version : history) {
      var on = version.on();
      timeline = timeline.with(on == null ? LocalDate.MIN : on, version);
    }
    var today = moment.asOf().atZone(Period.ZONE).toLocalDate();
    var answer = ResponseEntity.ok();
    chronicle
        .versionOf(new ProgrammeId(programme).toString(), moment.position())
        .ifPresent(version -> answer.eTag(new EntityTag(version).toString()));
    return answer.body(
        new TaskForceAnswer(
            moment.asOf(),
            moment.position(),
            programme,
            campaign,
            name,
            timeline.on(today).orElse(null),
            history,
            unitNames(history, state.unitNames(today))));
  }

  private static Map<String, String> unitNames(
      List<TaskForceVersion> history, UnaryOperator<String> names) {
    var byCode = new TreeMap<String, String>();
    history.stream()
        .flatMap(TaskForceVersion::units)
        .forEach(unit -> byCode.put(unit, names.apply(unit)));
    return byCode;
  }

  private static Stream<TaskForceVersion> version(RecordedEvent recorded, int campaign) {
    return switch (recorded.event()) {
      case CampaignDefined e when e.campaign() == campaign ->
          Stream.of(TaskForceVersion.of(recorded, null, null, e.taskForce(), List.of()));
      case TaskForceChanged e when e.campaign() == campaign ->
          Stream.of(TaskForceVersion.of(recorded, e.on(), e.basis(), e.taskForce(), e.groups()));
      default -> Stream.empty();
    };
  }

  /**
   * A task force from a date on.
   *
   * @param on the date; null: as the plan has it
   * @param basis the decision that it rests on; null: the plan
   * @param recordedAt when it was recorded
   * @param recordedBy who recorded it
   * @param position position of the fact
   * @param taskForce the task force
   * @param groups groups below it (专项组)
   */
  record TaskForceVersion(
      @Nullable LocalDate on,
      @Nullable String basis,
      Instant recordedAt,
      Actor recordedBy,
      long position,
      TaskForce taskForce,
      List<TaskForceGroup> groups) {

    /** Codes of the units in it. */
    Stream<String> units() {
      var hosts =
          Stream.concat(
              Stream.ofNullable(taskForce.hostUnit()),
              groups.stream().flatMap(group -> Stream.ofNullable(group.hostUnit())));
      return Stream.concat(hosts, taskForce.memberUnits().stream());
    }

    static TaskForceVersion of(
        RecordedEvent recorded,
        @Nullable LocalDate on,
        @Nullable String basis,
        TaskForce taskForce,
        List<TaskForceGroup> groups) {
      return new TaskForceVersion(
          on,
          basis,
          recorded.recordedAt(),
          Actor.of(recorded.metadata()),
          recorded.position(),
          taskForce,
          groups);
    }
  }

  /**
   * A campaign's task force.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param campaign ordinal of the campaign
   * @param name name of the campaign
   * @param current the one of the day
   * @param history all that were recorded, in their order
   * @param unitNames names of the units in them, by code
   */
  record TaskForceAnswer(
      Instant asOf,
      long position,
      String programme,
      int campaign,
      String name,
      @Nullable TaskForceVersion current,
      List<TaskForceVersion> history,
      Map<String, String> unitNames) {}
}
