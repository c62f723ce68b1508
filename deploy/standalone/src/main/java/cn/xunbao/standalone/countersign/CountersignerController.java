package cn.xunbao.standalone.countersign;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.key.CountersignerId;
import cn.xunbao.events.key.CountersignerRegistered;
import cn.xunbao.evidence.key.VerifyingKey;
import cn.xunbao.evidence.note.NoteNames;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who countersigns, over HTTP. */
@RestController
@AllowedToEveryRole
class CountersignerController {

  private static final int MAX_KEY = 400;

  private final CommandDispatch dispatch;
  private final BusinessClock clock;
  private final Countersigners countersigners;

  CountersignerController(
      CommandDispatch dispatch, BusinessClock clock, Countersigners countersigners) {
    this.dispatch = dispatch;
    this.clock = clock;
    this.countersigners = countersigners;
  }

  @Operation(
      summary = "登记联署方的公钥",
      description = "联署方（如审计机关）自行保管私钥，以所登记的公钥核验其对检查点的联署；再次登记即换用新公钥。限系统管理员。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = CountersignerBody.class))))
  @PutMapping(path = "/api/v1/countersigners/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo(Role.ADMIN)
  ResponseEntity<RegisteredKey> register(
      @PathVariable("name") String name, JsonBody body, Caller caller) {
    if (!StreamId.isPart(name, CountersignerId.MAX_NAME) || !NoteNames.isName(name)) {
      throw Rejections.notFound("联署方名称应为1至%d个字母、数字或 . _ -".formatted(CountersignerId.MAX_NAME));
    }
    var key = body.read(CountersignerController::key);
    var now = clock.now();
    Change<CountersignerRegistered> change =
        dispatch.send(
            new RegisterCountersigner(new CountersignerId(name), key.orElseThrow()), caller, now);
    return change.answer(
        HttpStatus.CREATED,
        it -> new RegisteredKey(it.countersigner(), it.keyId(), it.publicKey(), now));
  }

  @Operation(summary = "查联署方", description = "各联署方现行的公钥及登记时间；历次登记见审计记录。")
  @GetMapping(path = "/api/v1/countersigners", produces = MediaType.APPLICATION_JSON_VALUE)
  CountersignerList list() {
    return new CountersignerList(countersigners.all());
  }

  private static Optional<VerifyingKey> key(JsonObjectInput input) {
    var text = input.requiredText("publicKey", MAX_KEY);
    if (!input.sound("publicKey")) {
      return Optional.empty();
    }
    try {
      return Optional.of(VerifyingKey.ofBase64(text));
    } catch (IllegalArgumentException e) {
      input.fault(
          "publicKey",
          FaultCodes.BAD_FORMAT,
          "不是 Ed25519 或 SM2 公钥（X.509 SubjectPublicKeyInfo，Base64）");
      return Optional.empty();
    }
  }

  /** What is sent. */
  private record CountersignerBody(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=",
              description = "Ed25519 或 SM2 公钥（X.509 SubjectPublicKeyInfo，Base64）")
          String publicKey) {}

  /**
   * Those who countersign.
   *
   * @param items all of them, by name
   */
  record CountersignerList(List<RegisteredKey> items) {}
}
