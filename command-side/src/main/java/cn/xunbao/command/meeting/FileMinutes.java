package cn.xunbao.command.meeting;

import cn.xunbao.command.item.ItemSubject;
import cn.xunbao.events.meeting.MeetingKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files the minutes of a meeting, with what it decided on.
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign; null if it is about the whole programme
 * @param kind what kind of meeting
 * @param title its title
 * @param heldAt when it began
 * @param minutes the minutes
 * @param items what it decided on, in order
 */
record FileMinutes(
    String programme,
    @Nullable Integer campaign,
    MeetingKind kind,
    String title,
    Instant heldAt,
    String minutes,
    List<Decided> items) {

  FileMinutes {
    items = List.copyOf(items);
  }

  /**
   * One item.
   *
   * @param subject what it is about
   * @param text what was decided
   * @param unit code of the unit that has to do it
   * @param deadline last second in which it may report
   */
  record Decided(ItemSubject subject, String text, String unit, Instant deadline) {}
}
