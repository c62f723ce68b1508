package cn.xunbao.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cn.xunbao.events.meeting.MeetingId;
import cn.xunbao.events.meeting.MinutesFiled;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A meeting; its minutes are filed once. */
@Aggregate
public class Meeting {

  @SuppressWarnings("UnusedVariable") // the framework reads it
  @AggregateIdentifier
  private @Nullable MeetingId id;

  /** For the framework. */
  protected Meeting() {}

  /** The minutes of a meeting are filed. */
  Meeting(MinutesFiled minutes) {
    apply(minutes);
  }

  @EventSourcingHandler
  void on(MinutesFiled event) {
    id = new MeetingId(event.programme(), event.meeting());
  }
}
