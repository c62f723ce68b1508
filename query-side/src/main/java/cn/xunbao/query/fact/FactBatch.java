package cn.xunbao.query.fact;

import cn.xunbao.events.EventJson;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a batch of events brings: new rows, also those that begin and end within it, and where it
 * ends rows that stand in the table.
 */
final class FactBatch {

  private final List<FactRow> rows = new ArrayList<>();
  private final Map<FactPlace, Long> endings = new HashMap<>();

  private FactBatch() {}

  static FactBatch of(List<RecordedEvent> events) {
    var batch = new FactBatch();
    var latest = new HashMap<FactPlace, FactRow>();
    for (var event : events) {
      for (var change : Projector.project(event)) {
        var place = new FactPlace(change.programme(), change.kind().name(), change.key());
        var row =
            new FactRow(
                place, event.position(), EventJson.mapper().writeValueAsString(change.body()));
        var before = latest.put(place, row);
        if (before == null) {
          batch.endings.put(place, event.position());
        } else {
          before.close(event.position());
        }
        batch.rows.add(row);
      }
    }
    return batch;
  }

  /** The new rows in the order of their positions. */
  List<FactRow> rows() {
    return rows;
  }

  /** Where rows end that were there before, if there are such, by their places. */
  Map<FactPlace, Long> endings() {
    return endings;
  }
}
