package cn.xunbao.command.report;

import cn.xunbao.command.attachment.AttachmentType;
import cn.xunbao.command.attachment.Attachments;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.BodyBytes;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Attachments of reports over HTTP. */
@RestController
class AttachmentController {

  private static final int MAX_NAME = 120;
  private static final String EXPECTED =
      Arrays.stream(AttachmentType.values()).map(Enum::name).collect(Collectors.joining("、"));

  private final CommandDispatch dispatch;
  private final ReportedTasks tasks;
  private final Attachments attachments;
  private final BusinessClock clock;

  AttachmentController(
      CommandDispatch dispatch, ReportedTasks tasks, Attachments attachments, BusinessClock clock) {
    this.dispatch = dispatch;
    this.tasks = tasks;
    this.attachments = attachments;
    this.clock = clock;
  }

  @Operation(
      summary = "为本单位的一件报送上传附件",
      description = "请求体即文件内容，至多10 MiB；限 PDF、PNG、JPEG、DOCX、XLSX，以内容为准。每件报送至多20个；同一文件重复上传不作改动。",
      requestBody =
          @RequestBody(
              content =
                  @Content(
                      mediaType = "application/octet-stream",
                      schema = @Schema(type = "string", format = "binary"))))
  @PostMapping("/api/v1/programmes/{p}/tasks/{t}/reports/{period}/attachments")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<AttachmentAnswer> attach(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      @Parameter(description = "文件名，至多120字", example = "签约仪式.pdf", required = true)
          @RequestParam(name = "name", required = false)
          @Nullable String name,
      HttpServletRequest request,
      Caller caller) {
    var now = clock.now();
    var report = ReportPaths.of(programme, task, ReportPaths.unitOf(caller, programme), period);
    tasks.rulesFor(report.unit(), programme, task);
    var fileName = fileName(name);
    var content = BodyBytes.read(request, Attachments.MAX_BYTES);
    var type =
        AttachmentType.of(content)
            .orElseThrow(() -> Rejections.unsupportedMediaType(fileName, EXPECTED + "（以文件内容为准）"));
    var command =
        new AttachToReport(
            report, attachments.store(content), fileName, type.mediaType(), content.length);
    Change<ReportLife> change = dispatch.send(command, caller, now);
    return change.answer(HttpStatus.CREATED, life -> AttachmentAnswer.of(command));
  }

  private static String fileName(@Nullable String name) {
    var stripped = name == null ? "" : name.strip();
    if (stripped.isEmpty()
        || stripped.codePointCount(0, stripped.length()) > MAX_NAME
        || stripped.codePoints().anyMatch(AttachmentController::isUnfit)) {
      throw Rejections.invalidParameter(
          "name",
          stripped.isEmpty() ? FaultCodes.REQUIRED : FaultCodes.BAD_FORMAT,
          "参数 name 应为文件名：1至%d字，不含路径和控制字符".formatted(MAX_NAME));
    }
    return stripped;
  }

  private static boolean isUnfit(int c) {
    return c == '/' || c == '\\' || c == '"' || !Character.isDefined(c) || isInvisible(c);
  }

  /** Control characters, and such as turn the direction of writing. */
  private static boolean isInvisible(int c) {
    var type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  /**
   * What was attached.
   *
   * @param programme id of the programme
   * @param task code of the task
   * @param unit code of the reporting unit
   * @param period code of the period
   * @param sha256 SHA-256 of the content, by which it can be asked for
   * @param name name of the file
   * @param mediaType media type of the content
   * @param bytes length of the content
   */
  record AttachmentAnswer(
      String programme,
      String task,
      String unit,
      String period,
      String sha256,
      String name,
      String mediaType,
      int bytes) {

    static AttachmentAnswer of(AttachToReport command) {
      var report = command.target();
      return new AttachmentAnswer(
          report.programme(),
          report.task(),
          report.unit(),
          report.period(),
          command.sha256(),
          command.name(),
          command.mediaType(),
          command.bytes());
    }
  }
}
