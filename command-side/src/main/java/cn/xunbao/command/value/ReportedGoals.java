package cn.xunbao.command.value;

import cn.xunbao.command.report.ReportedFigures.Figure;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.indicator.IndicatorId;
import cn.xunbao.events.indicator.IndicatorValueReported;
import cn.xunbao.events.value.ValueId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks up which value of a goal its data owner reported, and who did. */
final class ReportedGoals {

  private final StreamViews<Map<ValueId, Figure>> goals;

  ReportedGoals(EventStore store) {
    this.goals = StreamViews.ofMessages(store, ReportedGoals::after);
  }

  /** The value reported last of a data period; empty if the unit reported none. */
  Optional<Figure> find(ValueId id) {
    return goals
        .find(new IndicatorId(id.programme(), id.indicator()))
        .flatMap(figures -> Optional.ofNullable(figures.get(id)));
  }

  private static Map<ValueId, Figure> after(
      @Nullable Map<ValueId, Figure> before, DomainEventMessage<?> message) {
    var figures = before == null ? Map.<ValueId, Figure>of() : before;
    if (!(message.getPayload() instanceof IndicatorValueReported event)) {
      return figures;
    }
    var unit = event.unit();
    var dataPeriod = event.value().dataPeriod();
    if (unit == null || dataPeriod == null) {
      return figures;
    }
    var more = new HashMap<>(figures);
    more.put(
        new ValueId(event.programme(), event.indicator(), unit, dataPeriod),
        new Figure(event.value().value(), EventMetadata.fromMap(message.getMetaData())));
    return Map.copyOf(more);
  }
}
