package cn.xunbao.command.indicator;

import cn.xunbao.events.EventTypes;
import cn.xunbao.events.indicator.IndicatorEvent;
import java.time.Instant;

/**
 * What is answered.
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param type stable name of the fact
 * @param recordedAt when it was recorded
 */
record IndicatorAnswer(String programme, String indicator, String type, Instant recordedAt) {

  static IndicatorAnswer of(IndicatorEvent event, Instant at) {
    return new IndicatorAnswer(
        event.programme(), event.indicator(), EventTypes.typeOf(event.getClass()).value(), at);
  }
}
