package cn.xunbao.query.audit;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether the access journal is whole, over HTTP. */
@RestController
@AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
class JournalController {

  private final JournalTree tree;

  JournalController(JournalTree tree) {
    this.tree = tree;
  }

  @Operation(
      summary = "核对访问日志是否完整",
      description =
          "重新计算全部访问日志的默克尔树根（RFC 6962，SHA-256），与历次留存的树根逐一比对；一致的，留存本次树根。"
              + "只给出条数和树根，不显示日志内容。自行留存过树根的，可用 size 查当时条数的树根，与留存的比对。")
  @GetMapping(path = "/api/v1/audit/journal", produces = MediaType.APPLICATION_JSON_VALUE)
  JournalCheck check(
      @Parameter(description = "此前留存的树根所含的条数") @RequestParam(name = "size", required = false)
          @Nullable Long size) {
    if (size != null && size < 1) {
      throw Rejections.invalidParameter("size", FaultCodes.OUT_OF_RANGE, "条数从1起");
    }
    return tree.check(size);
  }
}
