package cn.xunbao.standalone.webhook.delivery;

import cn.xunbao.query.evidence.CheckpointListener;
import cn.xunbao.query.evidence.StoredCheckpoint;
import cn.xunbao.standalone.webhook.Endpoints;
import cn.xunbao.standalone.webhook.Subscribable;
import cn.xunbao.standalone.webhook.delivery.Outbox.Message;

/**
 * Puts checkpoints into the outbox, in the transaction that keeps them. Who takes checkpoints takes
 * nothing else, so the position of a message is the size of one.
 */
final class CheckpointOutbox implements CheckpointListener {

  private final Endpoints endpoints;
  private final Deliveries deliveries;

  CheckpointOutbox(Endpoints endpoints, Deliveries deliveries) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
  }

  @Override
  public void published(StoredCheckpoint checkpoint) {
    deliveries.add(
        endpoints.active().stream()
            .filter(endpoint -> endpoint.events().contains(Subscribable.CHECKPOINT))
            .map(
                endpoint ->
                    new Message(
                        endpoint.name(),
                        checkpoint.size(),
                        "checkpoint-" + checkpoint.size() + "-" + endpoint.name(),
                        Subscribable.CHECKPOINT,
                        Payload.of(checkpoint)))
            .toList());
  }
}
