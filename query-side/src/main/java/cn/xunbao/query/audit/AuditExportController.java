package cn.xunbao.query.audit;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Audit entries as a file. */
@RestController
@AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
class AuditExportController {

  /** Hash of the file in hexadecimal digits, as tools for files print it. */
  static final String SHA256_HEADER = "Xunbao-SHA256";

  private final AuditQuestions questions;
  private final AuditExport export;
  private final SensitiveReads reads;
  private final BusinessClock clock;

  AuditExportController(
      AuditQuestions questions, AuditExport export, SensitiveReads reads, BusinessClock clock) {
    this.questions = questions;
    this.export = export;
    this.reads = reads;
    this.clock = clock;
  }

  @Operation(
      summary = "导出审计记录",
      description =
          "与“查审计记录”条件相同，不分页，一次给出全部记录；格式：csv（默认，Excel 可直接打开）、xlsx、jsonl。"
              + "文件写明查询条件、截至序号和时点，末尾（xlsx 在“说明”页）写明记录数；同一序号的文件永远相同。"
              + "文件的 SHA-256 见响应头 Xunbao-SHA256（及 Repr-Digest），并记入访问日志。",
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "导出的文件",
              content = {
                @Content(mediaType = "text/csv"),
                @Content(
                    mediaType =
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                @Content(mediaType = "application/jsonl")
              }))
  @AsOfParameters
  @GetMapping("/api/v1/audit/entries/export")
  ResponseEntity<InputStreamResource> export(
      @ParameterObject @ModelAttribute AuditQuery query,
      @Parameter(description = "格式：csv（默认）、xlsx、jsonl")
          @RequestParam(name = "format", required = false)
          @Nullable String format,
      Moment asked,
      Caller caller,
      HttpServletRequest request)
      throws IOException {
    var wanted = ExportFormat.of(format);
    requireWhole("cursor", query.cursor());
    requireWhole("limit", query.limit());
    var question = questions.read(query, asked, caller, request);
    var head = new ExportHead(filter(request), question.start().moment(), clock.simulated());
    var file = export.write(question, head, wanted);
    try {
      reads.noteFile(caller, request, file.sha256());
      return answer(file, wanted, head);
    } catch (IOException | RuntimeException e) {
      file.delete();
      throw e;
    }
  }

  private static ResponseEntity<InputStreamResource> answer(
      ExportedFile file, ExportFormat format, ExportHead head) throws IOException {
    var name = "audit-%d.%s".formatted(head.moment().position(), format.code());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .contentLength(file.length())
        .header(SHA256_HEADER, file.sha256())
        .header(
            "Repr-Digest",
            "sha-256=:%s:"
                .formatted(
                    Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()))))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(new InputStreamResource(file.open()));
  }

  /** What was asked by, as it was sent. */
  private static Map<String, String> filter(HttpServletRequest request) {
    var filter = new LinkedHashMap<String, String>();
    for (var parameter : AuditQuery.class.getRecordComponents()) {
      var values = request.getParameterValues(parameter.getName());
      if (values != null) {
        filter.put(parameter.getName(), String.join(",", values));
      }
    }
    return filter;
  }

  private static void requireWhole(String parameter, @Nullable Object given) {
    if (given != null) {
      throw Rejections.invalidParameter(
          parameter, FaultCodes.CONFLICTING, "导出的是全部记录，不分页，不能带参数 " + parameter);
    }
  }
}
