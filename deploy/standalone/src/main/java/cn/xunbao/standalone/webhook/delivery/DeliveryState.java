package cn.xunbao.standalone.webhook.delivery;

/** How far a message has come. */
enum DeliveryState {
  /** Not sent yet, or to be tried again. */
  PENDING,
  /** The receiver has taken it. */
  DELIVERED,
  /** Given up after a day. */
  DEAD,
  /** The webhook was removed before. */
  CANCELLED
}
