package cn.xunbao.command.request;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.item.ItemScope;
import cn.xunbao.command.item.ItemSubject;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.meeting.MeetingId;
import cn.xunbao.events.request.RequestId;
import cn.xunbao.item.RequestLife;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions that are submitted upwards, over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/requests")
class RequestController {

  private static final int MAX_TEXT = 5000;
  private static final int MAX_MEETING = 100;

  private final CommandDispatch dispatch;
  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final StreamViews<RequestLife> requests;
  private final BusinessClock clock;

  RequestController(
      CommandDispatch dispatch,
      ProgrammeDirectory programmes,
      TaskDirectory tasks,
      StreamViews<RequestLife> requests,
      BusinessClock clock) {
    this.dispatch = dispatch;
    this.programmes = programmes;
    this.tasks = tasks;
    this.requests = requests;
    this.clock = clock;
  }

  @Operation(
      summary = "提请研究",
      description = "单位或工作专班将需上级研究的问题提请统筹协调机构答复，可注明最迟何时需要答复。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = RequestBodyOf.class))))
  @PostMapping
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD, Role.TASK_FORCE})
  ResponseEntity<RequestStanding> submit(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    caller.requireProgrammeScope(programme);
    programmes.require(programme);
    var asking = caller.has(Role.REPORTER, Role.UNIT_HEAD) ? caller.unit() : null;
    var now = clock.now();
    return decide(
        body,
        caller,
        now,
        input -> {
          var subject = ItemSubject.read(input, programme, programmes, tasks);
          if (asking == null && input.sound("task", "campaign")) {
            ItemScope.requireOffice(caller, programme, subject.campaign());
          }
          return new SubmitRequest(
              programme,
              subject,
              asking,
              input.requiredText("question", MAX_TEXT),
              answerBy(input, now));
        });
  }

  @Operation(
      summary = "提交会议研究",
      description = "将问题列入会议议程；答复之前一直列在议程上。须带 If-Match。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = ReferralBody.class))))
  @PostMapping("/{i}/referral")
  @AllowedTo(Role.COORDINATION_OFFICE)
  ResponseEntity<RequestStanding> refer(
      @PathVariable("p") String programme,
      @PathVariable("i") String request,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = require(caller, programme, request);
    var expected = precondition.require();
    return decide(
        body,
        caller,
        clock.now(),
        input ->
            new ReferRequest(
                id,
                input.requiredText("meeting", MAX_MEETING),
                input.optionalText("comment", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "答复提请研究的问题",
      description = "经会议研究的，注明会议编号；答复不能更改。须带 If-Match。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = AnswerBody.class))))
  @PostMapping("/{i}/answer")
  @AllowedTo(Role.COORDINATION_OFFICE)
  ResponseEntity<RequestStanding> answer(
      @PathVariable("p") String programme,
      @PathVariable("i") String request,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = require(caller, programme, request);
    var expected = precondition.require();
    return decide(
        body,
        caller,
        clock.now(),
        input ->
            new AnswerRequest(
                id,
                input.requiredText("answer", MAX_TEXT),
                input.optionalText("meeting", MeetingId.MAX_MEETING),
                expected));
  }

  private RequestId require(Caller caller, String programme, String request) {
    caller.requireProgrammeScope(programme);
    programmes.require(programme);
    if (!StreamId.isPart(request, RequestId.MAX_REQUEST)
        || requests.find(new RequestId(programme, request)).isEmpty()) {
      throw Rejections.notFound("没有编号为“%s”的提请研究事项".formatted(request));
    }
    return new RequestId(programme, request);
  }

  private ResponseEntity<RequestStanding> decide(
      JsonBody body, Caller caller, Instant now, Function<JsonObjectInput, Object> command) {
    var faults = new Faults();
    var input = body.object(faults);
    var read = command.apply(input);
    input.done();
    faults.throwIfAny();
    Change<RequestLife> change = dispatch.send(read, caller, now);
    return change.answer(HttpStatus.CREATED, RequestStanding::of);
  }

  private static @Nullable Instant answerBy(JsonObjectInput input, Instant now) {
    var by = input.optionalInstant("answerBy");
    if (by != null && !by.isAfter(now)) {
      input.fault("answerBy", FaultCodes.OUT_OF_RANGE, "最迟答复时间应晚于现在");
    }
    return by;
  }

  @Schema(name = "RequestBody")
  private record RequestBodyOf(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "展销会补贴口径如何把握？") String question,
      @Schema(description = "最迟何时需要答复", example = "2023-04-21T23:59:59+08:00") String answerBy,
      @Schema(example = "1.01", description = "所属任务") String task,
      @Schema(description = "所属战役序号；写明任务的可不填") Integer campaign) {}

  @Schema(name = "RequestReferralBody")
  private record ReferralBody(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "4月联席会议") String meeting,
      @Schema(description = "意见") String comment) {}

  @Schema(name = "RequestAnswerBody")
  private record AnswerBody(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "按签约额的百分之二补贴。") String answer,
      @Schema(description = "作出决定的会议编号", example = "M0001") String meeting) {}

  /**
   * How a question stands.
   *
   * @param programme id of the programme
   * @param request its id
   * @param stage where it stands
   * @param meeting the meeting that it was referred to, in words
   * @param answer the answer
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RequestStanding(
      String programme,
      String request,
      RequestLife.Stage stage,
      @Nullable String meeting,
      @Nullable String answer) {

    static RequestStanding of(RequestLife life) {
      return new RequestStanding(
          life.submitted().programme(),
          life.submitted().request(),
          life.stage(),
          life.meeting(),
          life.answer());
    }
  }
}
