package cn.xunbao.events.reminder;

import cn.xunbao.events.StreamId;

/** The stream of a unit's reminders for a period, {@code reminder:PROGRAMME/UNIT/PERIOD}. */
public record ReminderId(String programme, String unit, String period) implements StreamId {

  public ReminderId {
    StreamId.part("programme", programme, 40);
    StreamId.part("unit", unit, 40);
    StreamId.part("period", period, 10);
  }

  @Override
  public String toString() {
    return "reminder:" + programme + "/" + unit + "/" + period;
  }
}
