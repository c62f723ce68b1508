package cn.xunbao.command.letter;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.letter.AccessLetterId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Access letters, over HTTP. */
@RestController
@RequestMapping("/api/v1/access-letters")
@AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE})
class LetterController {

  private static final int MAX_REASON = 500;

  private final Desk desk;
  private final LetterReader reader;
  private final StreamViews<LetterLife> letters;

  LetterController(Desk desk, LetterReader reader, StreamViews<LetterLife> letters) {
    this.desk = desk;
    this.reader = reader;
    this.letters = letters;
  }

  @Operation(
      summary = "登记调阅函",
      description =
          "向审计、监督机关开放查阅：所列客户端（须为审计人员）自此只能在有效期内查阅所列范围，其查阅记录只对该机关可见。"
              + "范围：全部，或若干方案；方案下列出战役、单位、任务的，限于属于其中任何一项的事项。登记后不能修改，可撤销另行登记。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = LetterBody.class))))
  @PostMapping
  ResponseEntity<LetterStanding> grant(JsonBody body, Caller caller) {
    return desk.decide(
        body, caller, (input, now) -> reader.read(input, caller, now), LetterStanding::of);
  }

  @Operation(
      summary = "撤销调阅函",
      description = "自撤销时起，所列客户端不能再据此查阅。须带 If-Match。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = RevocationBody.class))))
  @PostMapping("/{n}/revocation")
  ResponseEntity<LetterStanding> revoke(
      @PathVariable("n") String letter, JsonBody body, Precondition precondition, Caller caller) {
    var id = require(caller, letter);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) -> new RevokeLetter(id, input.requiredText("reason", MAX_REASON), expected),
        LetterStanding::of);
  }

  private AccessLetterId require(Caller caller, String letter) {
    var found =
        StreamId.isPart(letter, AccessLetterId.MAX_LETTER)
            ? letters.find(new AccessLetterId(letter))
            : Optional.<LetterLife>empty();
    var scope =
        found
            .orElseThrow(() -> Rejections.notFound("没有编号为“%s”的调阅函".formatted(letter)))
            .granted()
            .scope();
    if (scope.all() && caller.programme() != null) {
      throw Rejections.forbidden("此账号限于方案“%s”".formatted(caller.programme()));
    }
    scope.programmes().forEach(part -> caller.requireProgrammeScope(part.programme()));
    return new AccessLetterId(letter);
  }

  @Schema(name = "AccessLetterBody")
  private record LetterBody(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "文号", example = "吉审调〔2023〕3号")
          String number,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "机关", example = "吉首市审计局")
          String body,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "开放的范围") ScopeBody scope,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "查阅人员的客户端编号")
          List<String> clients,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "事由", example = "年度重点工作落实情况审计")
          String purpose,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "有效期起（含）", example = "2023-04-01")
          String validFrom,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "有效期止（含）", example = "2023-06-30")
          String validTo) {}

  @Schema(name = "AccessLetterScopeBody")
  private record ScopeBody(
      @Schema(description = "是否全部") Boolean all,
      @Schema(description = "所开放的方案；all 为 true 时不填") List<ProgrammeScopeBody> programmes) {}

  @Schema(name = "AccessLetterProgrammeBody")
  private record ProgrammeScopeBody(
      @Schema(requiredMode = RequiredMode.REQUIRED, example = "jishou-2023") String programme,
      @Schema(description = "战役序号") List<Integer> campaigns,
      @Schema(description = "单位编码") List<String> units,
      @Schema(description = "任务编码") List<String> tasks) {}

  @Schema(name = "AccessLetterRevocationBody")
  private record RevocationBody(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "撤销的理由") String reason) {}

  /**
   * How an access letter stands.
   *
   * @param letter its id
   * @param number its own number
   * @param revoked whether it was revoked
   */
  @Schema(name = "AccessLetterStanding")
  record LetterStanding(String letter, String number, boolean revoked) {

    static LetterStanding of(LetterLife life) {
      return new LetterStanding(life.granted().letter(), life.granted().number(), life.revoked());
    }
  }
}
