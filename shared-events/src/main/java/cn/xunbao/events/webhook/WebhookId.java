package cn.xunbao.events.webhook;

import cn.xunbao.events.StreamId;

/** The stream of one webhook, {@code webhook:NAME}. */
public record WebhookId(String webhook) implements StreamId {

  /** Length of a name. */
  public static final int MAX_NAME = 40;

  public WebhookId {
    StreamId.part("webhook", webhook, MAX_NAME);
  }

  @Override
  public String toString() {
    return "webhook:" + webhook;
  }
}
