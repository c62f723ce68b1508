package cn.xunbao.standalone.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.QueryInstants;
import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.bundle.export.BundleScope;
import cn.xunbao.query.bundle.export.BundleWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bundles over HTTP. */
@RestController
@AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
class BundleController {

  private static final String ZIP = "application/zip";

  private final ReadAccess access;
  private final BundleWriter writer;
  private final HouseSignatures signatures;
  private final SensitiveReads reads;
  private final BusinessClock clock;

  BundleController(
      ReadAccess access,
      BundleWriter writer,
      HouseSignatures signatures,
      SensitiveReads reads,
      BusinessClock clock) {
    this.access = access;
    this.writer = writer;
    this.signatures = signatures;
    this.reads = reads;
    this.clock = clock;
  }

  @Operation(
      summary = "导出审计文件包",
      description =
          "方案的全部记录、其余各号的叶哈希、检查点、证明、公钥、采用过的规则和已印发的文件（ZIP），"
              + "可用 ./xunbao verify 离线核验。from、to 之间入账的为导出范围，之前的作为推算所需的背景附上并标明；"
              + "同一 atPosition 的文件包字节相同。每次导出记入访问日志。",
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "文件包",
              content = @Content(mediaType = ZIP)))
  @AsOfParameters
  @GetMapping("/api/v1/programmes/{p}/bundle")
  void bundle(
      @PathVariable("p") String programme,
      @RequestParam(name = "from", required = false) @Nullable String from,
      @RequestParam(name = "to", required = false) @Nullable String to,
      Moment moment,
      Caller caller,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    access.programme(programme, moment, caller);
    var first = QueryInstants.optional("from", from);
    var last = QueryInstants.optional("to", to);
    if (first != null && last != null && last.isBefore(first)) {
      throw Rejections.invalidParameter("to", FaultCodes.OUT_OF_RANGE, "to 早于 from");
    }
    signatures.upToDate(moment.position());
    reads.note(caller, request);
    response.setContentType(ZIP);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("%s-%d.zip".formatted(programme, moment.position()), UTF_8)
            .build()
            .toString());
    writer.write(
        new BundleScope(programme, first, last, moment.position()),
        clock.simulated(),
        response.getOutputStream());
  }
}
