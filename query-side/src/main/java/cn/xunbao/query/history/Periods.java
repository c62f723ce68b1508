package cn.xunbao.query.history;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.indicator.InboundFigureReceived;
import cn.xunbao.events.indicator.IndicatorValueReported;
import cn.xunbao.events.value.ValueEvent;
import org.jspecify.annotations.Nullable;

/** Says which period a fact is about: that of a report, or the data period (数据所属期) of a figure. */
final class Periods {

  private Periods() {}

  static @Nullable String of(DomainEvent event, @Nullable String period) {
    return switch (event) {
      case IndicatorValueReported e -> e.value().dataPeriod();
      case InboundFigureReceived e -> e.dataPeriod();
      case ValueEvent e -> e.dataPeriod();
      default -> period;
    };
  }
}
