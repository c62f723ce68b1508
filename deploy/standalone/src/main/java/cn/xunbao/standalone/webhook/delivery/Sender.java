package cn.xunbao.standalone.webhook.delivery;

import cn.xunbao.edge.clock.BusinessClock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, each webhook on a thread of its own, so that one that is slow holds up no
 * other. Several processes may do so at once: the lease of a message is one sender's. A sender that
 * dies with a message has sent it or not; after the lease it is sent (again).
 */
final class Sender implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Ends well after the longest attempt. */
  private static final Duration LEASE = LONGEST.multipliedBy(2);

  private final Deliveries deliveries;
  private final MessagePost post;
  private final BusinessClock clock;
  private final boolean sendSimulated;
  private final Set<String> busy = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Sender(Deliveries deliveries, MessagePost post, BusinessClock clock, boolean sendSimulated) {
    this.deliveries = deliveries;
    this.post = post;
    this.clock = clock;
    this.sendSimulated = sendSimulated;
  }

  /** Sets out to send what is due, and doesn't wait for it. */
  void sweep() {
    if (clock.simulated() && !sendSimulated) {
      return;
    }
    for (var webhook : deliveries.due()) {
      if (busy.add(webhook)) {
        threads.execute(() -> sendAll(webhook));
      }
    }
  }

  private void sendAll(String webhook) {
    try {
      while (sendNext(webhook)) {
        // One after the other; after a failure the others wait for the next sweep.
      }
    } catch (RuntimeException e) {
      LOG.error("webhook {}: not sent", webhook, e);
    } finally {
      busy.remove(webhook);
    }
  }

  /** Sends the next message of a webhook; answers whether there was one that the receiver took. */
  boolean sendNext(String webhook) {
    var next = deliveries.take(webhook, LEASE);
    if (next.isEmpty()) {
      return false;
    }
    var taken = next.get();
    var outcome = send(taken);
    if (outcome.isDelivered()) {
      deliveries.delivered(taken, outcome);
    } else {
      LOG.warn("webhook {}, position {}: {}", webhook, taken.position(), outcome.fault());
      deliveries.failed(taken, outcome, Backoff.after(taken.failures() + 1));
    }
    return outcome.isDelivered();
  }

  /** Cuts off a receiver that drips its answer. */
  private Outcome send(Taken message) {
    var attempt = threads.submit(() -> post.send(message));
    try {
      return attempt.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      attempt.cancel(true);
      return Outcome.failed("对方未在%d秒内答复".formatted(LONGEST.toSeconds()));
    } catch (ExecutionException e) {
      LOG.error("webhook {}, position {}", message.webhook(), message.position(), e.getCause());
      return Outcome.failed("未能送达，原因见系统日志");
    } catch (InterruptedException e) {
      attempt.cancel(true);
      Thread.currentThread().interrupt();
      return Outcome.failed("系统停止，推送中断");
    }
  }

  /** What is under way is given up; its lease ends by itself. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
