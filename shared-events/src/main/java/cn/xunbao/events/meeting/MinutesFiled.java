package cn.xunbao.events.meeting;

import cn.xunbao.events.EventType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes (纪要) of a meeting were filed; what it decided on are items of their own.
 *
 * @param programme id of the programme
 * @param meeting its id
 * @param campaign ordinal of the campaign; null if it is about the whole programme
 * @param kind what kind of meeting
 * @param title its title
 * @param heldAt when it began
 * @param minutes the minutes
 * @param decisions ids of the decided items (议定事项), in their order
 */
@EventType("meeting.minutes-filed")
public record MinutesFiled(
    String programme,
    String meeting,
    @Nullable Integer campaign,
    MeetingKind kind,
    String title,
    Instant heldAt,
    String minutes,
    List<String> decisions)
    implements MeetingEvent {

  public MinutesFiled {
    decisions = List.copyOf(decisions);
  }
}
