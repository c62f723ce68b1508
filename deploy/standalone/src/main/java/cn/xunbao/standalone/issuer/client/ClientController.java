package cn.xunbao.standalone.issuer.client;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.idempotency.RequestIdentity;
import cn.xunbao.edge.idempotency.ShownOnce;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registration of clients over HTTP. */
@RestController
class ClientController {

  private final CommandDispatch dispatch;
  private final BusinessClock clock;

  ClientController(CommandDispatch dispatch, BusinessClock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  @Operation(
      summary = "登记接口客户端",
      description = "答复中的密钥只出现这一次，登记后即可用于 POST /oauth2/token。限系统管理员。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = ClientBody.class))))
  @PostMapping("/api/v1/clients")
  @AllowedTo(Role.ADMIN)
  @ShownOnce
  ResponseEntity<ClientAnswer> register(JsonBody body, HttpServletRequest request, Caller caller) {
    var now = clock.now();
    var asked = NewClientReader.read(body);
    requireScope(caller, asked);
    var secret = ClientSecret.generate();
    var id = RequestIdentity.of(request).map(NewClientId::of).orElseGet(NewClientId::random);
    var client = new ApiClient(asked.registration(id), secret.hash());
    Change<String> change = dispatch.send(new RegisterClient(client, now), caller, now);
    return change.answer(HttpStatus.CREATED, made -> new ClientAnswer(made, secret.text()));
  }

  /** Who is bound to a programme can't make a client that isn't. */
  private static void requireScope(Caller caller, NewClient asked) {
    var bound = caller.programme();
    if (bound != null && !bound.equals(asked.programme())) {
      throw Rejections.forbidden("此账号只能登记限于方案“%s”的客户端".formatted(bound));
    }
  }

  /** What is sent. */
  private record ClientBody(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "市文旅广电局报送端",
              description = "客户端名称")
          String name,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "[\"reporter\"]",
              description = "角色，至少一个")
          List<String> roles,
      @Schema(example = "433101-028", description = "所属单位编码；reporter、unit-head 必填") String unit,
      @Schema(example = "jishou-2023", description = "所限方案；task-force 必填") String programme,
      @Schema(example = "1", description = "所限行动序号；task-force 必填") Integer campaign,
      @Schema(description = "经由此客户端办事的人员") PersonBody person) {}

  private record PersonBody(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "姓名") String name,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "职务") String post) {}

  /**
   * What is answered, once.
   *
   * @param clientId its id
   * @param clientSecret its secret
   */
  record ClientAnswer(String clientId, String clientSecret) {

    @Override
    public String toString() {
      return "ClientAnswer[clientId=" + clientId + ", clientSecret=***]";
    }
  }
}
