package cn.xunbao.query.chronicle;

import cn.xunbao.storage.EventRef;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The one follower of the store. It collects what is delivered in a batch and has it numbered when
 * the batch is complete, so that a batch costs a handful of statements.
 */
@ProcessingGroup(Chronicler.PROCESSOR)
class Chronicler {

  static final String PROCESSOR = "chronicle";

  private static final String RESOURCE = Chronicler.class.getName();

  private final Numbering numbering;

  Chronicler(Numbering numbering) {
    this.numbering = numbering;
  }

  /** Takes every event, also one whose type is unknown: that one must stop the chronicle. */
  @EventHandler(payloadType = Object.class)
  void on(DomainEventMessage<?> message, TrackingToken token) {
    var batch = batch(CurrentUnitOfWork.get().root());
    batch.refs.add(
        new EventRef(
            message.getIdentifier(),
            message.getAggregateIdentifier(),
            message.getSequenceNumber()));
    batch.storeIndex =
        token.position().orElseThrow(() -> new IllegalStateException(token + " has no position"));
  }

  private Batch batch(UnitOfWork<?> unitOfWork) {
    return unitOfWork.getOrComputeResource(
        RESOURCE,
        key -> {
          var batch = new Batch();
          unitOfWork.onPrepareCommit(u -> numbering.number(batch.refs, batch.storeIndex));
          return batch;
        });
  }

  private static final class Batch {
    private final List<EventRef> refs = new ArrayList<>();
    private long storeIndex;
  }
}
