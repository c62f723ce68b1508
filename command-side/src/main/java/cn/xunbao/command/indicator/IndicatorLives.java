package cn.xunbao.command.indicator;

import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.indicator.IndicatorId;
import cn.xunbao.indicator.IndicatorLife;
import cn.xunbao.indicator.Noted;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks up what has been settled about indicators. */
public final class IndicatorLives {

  private final StreamViews<IndicatorLife> lives;

  /** What is in {@code store}. */
  public IndicatorLives(EventStore store) {
    this.lives = StreamViews.ofMessages(store, IndicatorLives::after);
  }

  /** What has been settled about an indicator. */
  public IndicatorLife of(String programme, String code) {
    return StreamId.isPart(code, IndicatorId.MAX_CODE)
        ? lives.find(new IndicatorId(programme, code)).orElse(IndicatorLife.PLANNED)
        : IndicatorLife.PLANNED;
  }

  private static IndicatorLife after(
      @Nullable IndicatorLife before, DomainEventMessage<?> message) {
    var author = EventMetadata.fromMap(message.getMetaData());
    return (before == null ? IndicatorLife.PLANNED : before)
        .after(
            new Noted<>(
                (IndicatorEvent) message.getPayload(),
                author.name(),
                author.recordedAt(),
                message.getSequenceNumber()));
  }
}
