package cn.xunbao.command.meeting;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.item.HeldUnits;
import cn.xunbao.command.item.ItemScope;
import cn.xunbao.command.item.ItemSubject;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.meeting.MeetingKind;
import cn.xunbao.events.meeting.MinutesFiled;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Minutes of meetings over HTTP. */
@RestController
class MeetingController {

  private static final int MAX_TITLE = 200;
  private static final int MAX_MINUTES = 50_000;
  private static final int MAX_ITEMS = 200;
  private static final int MAX_TEXT = 2000;

  private final CommandDispatch dispatch;
  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final HeldUnits units;
  private final BusinessClock clock;

  MeetingController(
      CommandDispatch dispatch,
      ProgrammeDirectory programmes,
      TaskDirectory tasks,
      HeldUnits units,
      BusinessClock clock) {
    this.dispatch = dispatch;
    this.programmes = programmes;
    this.tasks = tasks;
    this.units = units;
    this.clock = clock;
  }

  @Operation(
      summary = "报备会议纪要",
      description = "登记例会、调度会、联席会议的纪要；每条议定事项写明单位和时限，自动交办，未办结的列入下次会议议程。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = MinutesBody.class))))
  @PostMapping("/api/v1/programmes/{p}/meetings")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<MinutesAnswer> file(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    var now = clock.now();
    caller.requireProgrammeScope(programme);
    programmes.require(programme);
    var faults = new Faults();
    var input = body.object(faults);
    var campaign = ItemSubject.campaign(input, programme, programmes);
    if (input.sound("campaign")) {
      ItemScope.requireOffice(caller, programme, campaign);
    }
    var command =
        new FileMinutes(
            programme,
            campaign,
            input.requiredEnum("kind", MeetingKind.class),
            input.requiredText("title", MAX_TITLE),
            heldAt(input, now),
            input.requiredText("minutes", MAX_MINUTES),
            input.objects("items", MAX_ITEMS).stream()
                .map(item -> decided(item, programme, campaign, now))
                .toList());
    input.done();
    faults.throwIfAny();
    Change<MinutesFiled> change = dispatch.send(command, caller, now);
    return change.answer(HttpStatus.CREATED, MinutesAnswer::of);
  }

  private FileMinutes.Decided decided(
      JsonObjectInput item, String programme, @Nullable Integer campaign, Instant now) {
    var subject = ItemSubject.read(item, programme, programmes, tasks);
    var ofMeeting =
        subject.campaign() == null ? new ItemSubject(subject.task(), campaign) : subject;
    if (campaign != null && !campaign.equals(ofMeeting.campaign())) {
      item.fault("task", "other-campaign", "第%d战役的会议只能议定本战役的事项".formatted(campaign));
    }
    return new FileMinutes.Decided(
        ofMeeting,
        item.requiredText("text", MAX_TEXT),
        units.read(item, now),
        item.requiredInstant("deadline"));
  }

  private static Instant heldAt(JsonObjectInput input, Instant now) {
    var heldAt = input.requiredInstant("heldAt");
    if (heldAt.isAfter(now)) {
      input.fault("heldAt", "in-the-future", "会议时间不得晚于现在");
    }
    return heldAt;
  }

  @Schema(name = "MinutesBody")
  private record MinutesBody(
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "REGULAR 例会，PROGRESS 调度会，JOINT 联席会议")
          MeetingKind kind,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "第一次调度会") String title,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "2023-04-14T09:00:00+08:00")
          String heldAt,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "纪要全文") String minutes,
      @Schema(description = "战役序号；不填为全方案的会议") Integer campaign,
      @Schema(description = "议定事项") List<DecidedBody> items) {}

  @Schema(name = "DecidedItemBody")
  private record DecidedBody(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "五月底前办结场地手续。") String text,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "433101-027") String unit,
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "2023-05-31T23:59:59+08:00")
          String deadline,
      @Schema(example = "1.01", description = "所属任务") String task,
      @Schema(description = "所属战役序号；写明任务的可不填") Integer campaign) {}

  /**
   * What is answered.
   *
   * @param programme id of the programme
   * @param meeting id of the meeting
   * @param decisions ids of the decided items, in order
   */
  record MinutesAnswer(String programme, String meeting, List<String> decisions) {

    static MinutesAnswer of(MinutesFiled event) {
      return new MinutesAnswer(event.programme(), event.meeting(), event.decisions());
    }
  }
}
