package cn.xunbao.standalone.webhook.delivery;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether a reminder has reached somebody. It is no part of the reminder itself: the list of those
 * depends on the history alone, and this on the network.
 */
@RestController
@AllowedToEveryRole
class ReminderDeliveryController {

  private final ReadAccess access;
  private final Facts facts;
  private final Moments moments;
  private final Deliveries deliveries;

  ReminderDeliveryController(
      ReadAccess access, Facts facts, Moments moments, Deliveries deliveries) {
    this.access = access;
    this.facts = facts;
    this.moments = moments;
    this.deliveries = deliveries;
  }

  @Operation(
      summary = "查一次催报是否送达",
      description = "催报记录的序号见催报列表；未设推送的为空。送达情况随网络而变，不属于可按时点复查的记录。单位账号只能查本单位。")
  @GetMapping("/api/v1/programmes/{p}/reminders/{position}/deliveries")
  ReminderDeliveries deliveries(
      @PathVariable("p") String programme, @PathVariable("position") long position, Caller caller) {
    var moment = moments.newest();
    access.programme(programme, moment, caller);
    var reminder =
        facts.all(programme, FactKind.REMINDER, moment.position()).values().stream()
            .filter(fact -> fact.position() == position)
            .findFirst()
            .orElseThrow(() -> Rejections.notFound("第%d号记录不是本方案的催报".formatted(position)));
    ReadAccess.unitAsked(caller, reminder.reminder().unit());
    return new ReminderDeliveries(
        position,
        deliveries.at(position).stream()
            .map(it -> new Item(it.webhook(), it.state(), it.deliveredAt()))
            .toList());
  }

  /**
   * What became of a reminder.
   *
   * @param position position of its event
   * @param items one for each webhook that sends it
   */
  record ReminderDeliveries(long position, List<Item> items) {}

  /**
   * What became of it by one webhook.
   *
   * @param webhook name of the webhook
   * @param state how far it has come
   * @param deliveredAt when the receiver took it
   */
  record Item(String webhook, DeliveryState state, @Nullable Instant deliveredAt) {}
}
