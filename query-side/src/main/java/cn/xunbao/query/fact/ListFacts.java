package cn.xunbao.query.fact;

import cn.xunbao.events.list.ListEvent;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.List;

/** Which facts the events of lists bring. */
final class ListFacts {

  private ListFacts() {}

  static List<FactChange<?>> of(ListEvent event, RecordedEvent recorded) {
    return List.of(
        new FactChange<>(
            event.programme(),
            FactKind.LIST,
            FactKeys.step(event.list(), recorded.position()),
            AuthoredFact.of(event, recorded)));
  }
}
