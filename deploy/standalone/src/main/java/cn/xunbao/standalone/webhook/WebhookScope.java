package cn.xunbao.standalone.webhook;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.webhook.WebhookId;
import org.jspecify.annotations.Nullable;

/** Which webhooks are whose business: who is bound to a programme sees those of it alone. */
public final class WebhookScope {

  private final Endpoints endpoints;

  WebhookScope(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /**
   * The id that a path names.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there can't be such a webhook, 403 if
   *     it is of another programme
   */
  WebhookId id(String name, Caller caller) {
    if (!StreamId.isPart(name, WebhookId.MAX_NAME)) {
      throw Rejections.notFound("推送名称应为1至%d个字母、数字或 . _ -".formatted(WebhookId.MAX_NAME));
    }
    endpoints.find(name).ifPresent(known -> require(known.programme(), caller));
    return new WebhookId(name);
  }

  /**
   * The webhook that a path names, as far as the chronicle knows it.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none, 403 if it is of another
   *     programme
   */
  public Endpoint existing(String name, Caller caller) {
    var endpoint =
        endpoints.find(name).orElseThrow(() -> Rejections.notFound("没有名为“%s”的推送".formatted(name)));
    require(endpoint.programme(), caller);
    return endpoint;
  }

  /**
   * A webhook of a programme, or of all, is the caller's business.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it isn't
   */
  static void require(@Nullable String programme, Caller caller) {
    if (!isOf(programme, caller)) {
      throw Rejections.forbidden("此账号限于方案“%s”的推送".formatted(caller.programme()));
    }
  }

  static boolean isOf(@Nullable String programme, Caller caller) {
    var bound = caller.programme();
    return bound == null || bound.equals(programme);
  }
}
