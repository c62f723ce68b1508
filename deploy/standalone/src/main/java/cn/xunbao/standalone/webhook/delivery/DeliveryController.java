package cn.xunbao.standalone.webhook.delivery;

import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.standalone.webhook.WebhookScope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became of what a webhook is to send, over HTTP. */
@RestController
@RequestMapping("/api/v1/webhooks/{name}/deliveries")
@AllowedTo(Role.ADMIN)
class DeliveryController {

  private static final int PAGE = 200;

  private final WebhookScope scope;
  private final Deliveries deliveries;
  private final SensitiveReads journal;

  DeliveryController(WebhookScope scope, Deliveries deliveries, SensitiveReads journal) {
    this.scope = scope;
    this.deliveries = deliveries;
    this.journal = journal;
  }

  @Operation(
      summary = "查推送情况",
      description =
          "由新到旧，每页200条；PENDING 待推送或待重试，DELIVERED 已送达，DEAD 一天内未能送达、不再自动重试，CANCELLED 停用时取消。限系统管理员。")
  @GetMapping
  Page list(
      @PathVariable("name") String name,
      @RequestParam(name = "state", required = false) @Nullable DeliveryState state,
      @Parameter(description = "只查此序号之前的，取上一页的 next")
          @RequestParam(name = "before", defaultValue = "" + Long.MAX_VALUE)
          long before,
      Caller caller) {
    var items = deliveries.of(scope.existing(name, caller).name(), state, before, PAGE);
    return new Page(items, items.size() < PAGE ? null : items.getLast().id());
  }

  @Operation(summary = "重新推送一条", description = "以原编号（webhook-id）再次推送，再试一天；已送达的也可重发。限系统管理员。")
  @PostMapping("/{id}/resend")
  ResponseEntity<Resent> resend(
      @PathVariable("name") String name,
      @PathVariable("id") long id,
      Caller caller,
      HttpServletRequest request) {
    if (!scope.existing(name, caller).active()) {
      throw Rejections.conflict("推送“%s”已停用，请先重新设置".formatted(name));
    }
    journal.note(caller, request);
    if (!deliveries.resend(name, id)) {
      throw Rejections.notFound("推送“%s”没有第%d号记录的推送".formatted(name, id));
    }
    return ResponseEntity.status(HttpStatus.ACCEPTED).body(new Resent(id, DeliveryState.PENDING));
  }

  /**
   * A page of deliveries.
   *
   * @param items the deliveries, newest first
   * @param next what to ask for as {@code before}; null at the end
   */
  record Page(List<Delivery> items, @Nullable Long next) {}

  /**
   * One that is sent again.
   *
   * @param id position of the event
   * @param state PENDING
   */
  record Resent(long id, DeliveryState state) {}
}
