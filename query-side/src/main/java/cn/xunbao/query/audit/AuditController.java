package cn.xunbao.query.audit;

import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.trace.Paging;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Audit entries over HTTP. */
@RestController
@AllowedTo({Role.ADMIN, Role.REPORTER, Role.UNIT_HEAD, Role.COORDINATION_OFFICE, Role.AUDITOR})
class AuditController {

  private static final int PAGE = 100;

  private final AuditQuestions questions;
  private final AuditTrail trail;
  private final SensitiveReads reads;

  AuditController(AuditQuestions questions, AuditTrail trail, SensitiveReads reads) {
    this.questions = questions;
    this.trail = trail;
    this.reads = reads;
  }

  @Operation(
      summary = "查审计记录",
      description =
          "谁在何时报送、变更、被拒绝或查阅了什么，按入账时间由早到晚排列。用 atPosition 查询时，"
              + "访问日志只列入该序号入账时刻之前的部分，因此同一序号的答复永远相同。")
  @AsOfParameters
  @GetMapping(path = "/api/v1/audit/entries", produces = MediaType.APPLICATION_JSON_VALUE)
  AuditPage entries(
      @ParameterObject @ModelAttribute AuditQuery query,
      Moment asked,
      Caller caller,
      HttpServletRequest request) {
    var size = Paging.size(query.limit(), PAGE);
    var question = questions.read(query, asked, caller, request);
    var page = trail.page(question.filter(), question.scope(), question.start(), size);
    if (ReadAccess.oversees(caller)) {
      // After the entries were read, so that this very request isn't among them.
      reads.note(caller, request);
    }
    var next = page.next();
    return new AuditPage(
        question.start().moment().asOf(),
        question.start().moment().position(),
        ReadAccess.oversees(caller) ? page.items() : withoutOthersAddresses(page.items(), caller),
        next == null ? null : next.start().encode());
  }

  /** A unit sees what others did about its tasks; from which machine is not its business. */
  private static List<AuditEntry> withoutOthersAddresses(List<AuditEntry> items, Caller caller) {
    return items.stream()
        .map(
            item -> {
              var unit = item.actor().unit();
              return unit != null && caller.isBoundToUnit(unit) ? item : item.withoutAddress();
            })
        .toList();
  }

  /**
   * A page of entries.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param items entries, oldest first
   * @param next cursor of the next page; null at the end
   */
  record AuditPage(Instant asOf, long position, List<AuditEntry> items, @Nullable String next) {}
}
