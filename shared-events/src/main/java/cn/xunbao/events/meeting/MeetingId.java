package cn.xunbao.events.meeting;

import cn.xunbao.events.StreamId;
import java.util.Locale;

/** The stream of a meeting, {@code meeting:PROGRAMME/M0001}. */
public record MeetingId(String programme, String meeting) implements StreamId {

  /** Most characters of a meeting's id. */
  public static final int MAX_MEETING = 12;

  public MeetingId {
    StreamId.part("programme", programme, 40);
    StreamId.part("meeting", meeting, MAX_MEETING);
  }

  /** The one with a number, from 1. */
  public static MeetingId numbered(String programme, int number) {
    return new MeetingId(programme, String.format(Locale.ROOT, "M%04d", number));
  }

  @Override
  public String toString() {
    return "meeting:" + programme + "/" + meeting;
  }
}
