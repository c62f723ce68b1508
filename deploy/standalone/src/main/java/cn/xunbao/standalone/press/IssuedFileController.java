package cn.xunbao.standalone.press;

import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.summary.IssuedFile;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.issue.IssueLookup;
import cn.xunbao.standalone.attachment.StoredContents;
import cn.xunbao.summary.SummaryLife;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The frozen files of issued summaries over HTTP. */
@RestController
@AllowedToEveryRole
class IssuedFileController {

  private final ReadAccess access;
  private final IssueLookup issues;
  private final StoredContents contents;
  private final SensitiveReads reads;

  IssuedFileController(
      ReadAccess access, IssueLookup issues, StoredContents contents, SensitiveReads reads) {
    this.access = access;
    this.issues = issues;
    this.contents = contents;
    this.reads = reads;
  }

  @Operation(
      summary = "下载已印发的文件",
      description = "印发时冻结的文件（pdf、docx、html、xlsx、txt），取出时核对内容的 SHA-256；每次下载记入访问日志。",
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "文件内容",
              content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE)))
  @AsOfParameters
  @GetMapping("/api/v1/programmes/{p}/issues/{i}/files/{format}")
  ResponseEntity<byte[]> download(
      @PathVariable("p") String programme,
      @PathVariable("i") String issue,
      @PathVariable("format") String format,
      Moment moment,
      Caller caller,
      HttpServletRequest request) {
    access.programme(programme, moment, caller);
    var file = file(issues.require(programme, issue, moment, caller), format);
    reads.note(caller, request);
    return contents.answer(file.sha256(), file.name(), file.mediaType());
  }

  private static IssuedFile file(SummaryLife life, String format) {
    var issued = life.issued();
    if (issued == null) {
      throw Rejections.notFound("该稿件尚未印发，没有文件");
    }
    return issued.files().stream()
        .filter(file -> file.format().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                Rejections.notFound(
                    "没有“%s”格式的文件，可用：%s"
                        .formatted(
                            format,
                            String.join(
                                "、", issued.files().stream().map(IssuedFile::format).toList()))));
  }
}
