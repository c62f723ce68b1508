package cn.xunbao.query.meeting;

import cn.xunbao.events.meeting.MeetingKind;
import cn.xunbao.query.fact.MeetingFact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param meeting its id
 * @param kind what kind of meeting
 * @param kindName the same in Chinese
 * @param campaign ordinal of the campaign; null: the whole programme
 * @param title its title
 * @param heldAt when it began
 * @param filedAt when its minutes were filed
 * @param decisions ids of the decided items, in order
 */
record MeetingRow(
    String meeting,
    MeetingKind kind,
    String kindName,
    @Nullable Integer campaign,
    String title,
    Instant heldAt,
    Instant filedAt,
    List<String> decisions) {

  static MeetingRow of(MeetingFact fact) {
    var minutes = fact.minutes();
    return new MeetingRow(
        minutes.meeting(),
        minutes.kind(),
        minutes.kind().chinese(),
        minutes.campaign(),
        minutes.title(),
        minutes.heldAt(),
        fact.recordedAt(),
        minutes.decisions());
  }
}
