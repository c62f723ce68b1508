package cn.xunbao.query.fact;

import cn.xunbao.events.meeting.MinutesFiled;
import java.time.Instant;

/**
 * A meeting whose minutes were filed.
 *
 * @param minutes what was filed
 * @param recordedAt when
 * @param position position of the event
 */
public record MeetingFact(MinutesFiled minutes, Instant recordedAt, long position) {}
