package cn.xunbao.query.bundle;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.summary.SummaryIssued;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** What events say that also stands in files of its own, gathered as they go by. */
public final class Gathered {

  private static final String ISSUED = EventTypes.typeOf(SummaryIssued.class).value();

  private final List<PackedRule> rules = new ArrayList<>();
  private final Map<String, Long> issues = new LinkedHashMap<>();
  private long last;

  /** Takes the next event. */
  public void add(PackedEvent event) {
    last = event.position();
    PackedRule.of(event).ifPresent(rules::add);
    if (event.type().equals(ISSUED) && !event.context()) {
      try {
        var issued = EventJson.mapper().readValue(event.payload(), SummaryIssued.class);
        issues.put(issued.id().local(), event.position());
      } catch (JacksonException e) {
        return; // the event itself is found to be no event
      }
    }
  }

  /** Position of the last event, 0 before the first. */
  public long last() {
    return last;
  }

  /** The rules, in the order of their adoption. */
  public List<PackedRule> rules() {
    return List.copyOf(rules);
  }

  /** Positions of the issues that were asked for, by the id of the summary in its programme. */
  public Map<String, Long> issues() {
    return Map.copyOf(issues);
  }

  /** The same positions, the earliest first. */
  public List<Long> issuePositions() {
    return issues.values().stream().sorted().toList();
  }
}
