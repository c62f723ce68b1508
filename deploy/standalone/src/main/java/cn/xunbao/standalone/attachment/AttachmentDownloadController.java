package cn.xunbao.standalone.attachment;

import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.AttachmentFact;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ReportAttachments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Attachments by the hash of their content, over HTTP. */
@RestController
@AllowedToEveryRole
class AttachmentDownloadController {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final ReadAccess access;
  private final Facts facts;
  private final StoredContents contents;
  private final SensitiveReads reads;

  AttachmentDownloadController(
      ReadAccess access, Facts facts, StoredContents contents, SensitiveReads reads) {
    this.access = access;
    this.facts = facts;
    this.contents = contents;
    this.reads = reads;
  }

  @Operation(
      summary = "下载附件",
      description = "按内容的 SHA-256 取附件，取出时核对内容；单位账号限本单位参与的任务。每次下载记入访问日志。",
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "附件内容",
              content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE)))
  @AsOfParameters
  @GetMapping("/api/v1/programmes/{p}/attachments/{sha256}")
  ResponseEntity<byte[]> download(
      @PathVariable("p") String programme,
      @PathVariable("sha256") String sha256,
      Moment moment,
      Caller caller,
      HttpServletRequest request) {
    var state = access.programme(programme, moment, caller);
    var attachment = visible(uses(programme, sha256, moment), state, caller);
    reads.note(caller, request);
    return contents.answer(sha256, attachment.name(), attachment.mediaType());
  }

  private List<AttachmentFact> uses(String programme, String sha256, Moment moment) {
    var uses =
        SHA256.matcher(sha256).matches()
            ? ReportAttachments.uses(facts, programme, sha256, moment.position())
            : List.<AttachmentFact>of();
    if (uses.isEmpty()) {
      throw Rejections.notFound("所查时点本方案没有此附件");
    }
    return uses;
  }

  /** The newest use of it that the caller may see. */
  private static ReportAttachmentAdded visible(
      List<AttachmentFact> uses, ProgrammeState state, Caller caller) {
    var unit = caller.unit();
    return uses.reversed().stream()
        .map(AttachmentFact::attachment)
        .filter(
            use -> ReadAccess.isOffice(caller) || unit != null && state.involves(use.task(), unit))
        .findFirst()
        .orElseThrow(() -> Rejections.forbidden("本单位未参与此附件所属的任务，不能查阅"));
  }
}
