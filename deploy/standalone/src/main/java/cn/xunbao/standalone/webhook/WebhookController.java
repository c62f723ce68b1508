package cn.xunbao.standalone.webhook;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.idempotency.ShownOnce;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks over HTTP. */
@RestController
@AllowedTo(Role.ADMIN)
class WebhookController {

  private final CommandDispatch dispatch;
  private final BusinessClock clock;
  private final WebhookScope scope;
  private final Endpoints endpoints;
  private final WebhookKey key;
  private final TargetRule rule;

  WebhookController(
      CommandDispatch dispatch,
      BusinessClock clock,
      WebhookScope scope,
      Endpoints endpoints,
      WebhookKey key,
      TargetRule rule) {
    this.dispatch = dispatch;
    this.clock = clock;
    this.scope = scope;
    this.endpoints = endpoints;
    this.key = key;
    this.rule = rule;
  }

  @Operation(
      summary = "设置事件推送（webhook）",
      description =
          "此后发生的所列事件，以签名的 HTTP 请求（Standard Webhooks）推送至该网址；重复设置沿用原密钥。"
              + "新设的，答复201并附密钥，密钥只出现这一次。限系统管理员。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = WebhookBody.class))))
  @PutMapping("/api/v1/webhooks/{name}")
  @ShownOnce
  ResponseEntity<WebhookAnswer> define(
      @PathVariable("name") String name, JsonBody body, Caller caller) {
    var id = scope.id(name, caller);
    var terms = WebhookReader.read(body, rule);
    WebhookScope.require(terms.programme(), caller);
    Change<SettledWebhook> change =
        dispatch.send(new DefineWebhook(id, terms), caller, clock.now());
    return change.answer(
        change.value().newSecret() ? HttpStatus.CREATED : HttpStatus.OK, this::answer);
  }

  @Operation(summary = "更换推送的签名密钥", description = "新密钥随即用于其后的每次推送（含重试），只出现这一次；旧密钥作废。限系统管理员。")
  @PostMapping("/api/v1/webhooks/{name}/secret")
  @ShownOnce
  ResponseEntity<WebhookAnswer> rotate(@PathVariable("name") String name, Caller caller) {
    Change<SettledWebhook> change =
        dispatch.send(new RotateSecret(scope.id(name, caller)), caller, clock.now());
    return change.answer(HttpStatus.CREATED, this::answer);
  }

  @Operation(summary = "停用推送", description = "尚未送达的一并取消；已停用的再次停用，不作改动。限系统管理员。")
  @DeleteMapping("/api/v1/webhooks/{name}")
  ResponseEntity<RemovedAnswer> remove(@PathVariable("name") String name, Caller caller) {
    Change<String> change =
        dispatch.send(new RemoveWebhook(scope.id(name, caller)), caller, clock.now());
    return change.answer(HttpStatus.OK, removed -> new RemovedAnswer(removed, false));
  }

  @Operation(summary = "查事件推送的设置", description = "含已停用的，不含密钥；设置的变更见审计记录。限系统管理员。")
  @GetMapping("/api/v1/webhooks")
  WebhookList list(Caller caller) {
    return new WebhookList(
        endpoints.all().stream()
            .filter(endpoint -> WebhookScope.isOf(endpoint.programme(), caller))
            .toList());
  }

  private WebhookAnswer answer(SettledWebhook settled) {
    var it = settled.definition();
    return new WebhookAnswer(
        it.webhook(),
        it.url(),
        it.events(),
        it.programme(),
        it.units(),
        settled.newSecret() ? key.secret(it.webhook(), it.generation()).text() : null);
  }

  /** What is sent. */
  private record WebhookBody(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "https://oa.example.gov.cn/hooks/xunbao",
              description = "推送网址：https，或本机的 http；不跟随重定向，不含查询参数")
          String url,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "[\"unit.reminded\",\"report.returned\"]",
              description = "推送哪些事件（事件的固定名称）")
          List<String> events,
      @Schema(example = "jishou-2023", description = "只推送该方案的事件") String programme,
      @Schema(example = "[\"433101-027\"]", description = "只推送这些单位的事件") List<String> units) {}

  /**
   * A webhook as it was settled.
   *
   * @param name its name
   * @param url where events are sent
   * @param events stable names of the types that are sent
   * @param programme id of the one programme whose events are sent
   * @param units codes of the units whose events are sent
   * @param secret signs what is sent; there only when it is new
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WebhookAnswer(
      String name,
      String url,
      List<String> events,
      @Nullable String programme,
      List<String> units,
      @Nullable String secret) {

    @Override
    public String toString() {
      return "WebhookAnswer[name=" + name + ", secret=***]";
    }
  }

  /**
   * A webhook that was removed.
   *
   * @param name its name
   * @param active false
   */
  record RemovedAnswer(String name, boolean active) {}

  /**
   * Webhooks.
   *
   * @param items all of them, by name
   */
  record WebhookList(List<Endpoint> items) {}
}
