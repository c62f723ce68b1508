package cn.xunbao.query.history;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.TaskForceChanged;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Follows what stands for itself: what was said before is what the same stream said last in the
 * same matter, such as the rule of the same kind for the same campaign.
 */
final class Lines {

  /** What tells one matter from another within a stream. */
  private static final List<String> DISTINCTIONS =
      List.of("campaign", "dataPeriod", "dimension", "unit", "objection");

  private final Map<String, Matter> last = new HashMap<>();

  Told next(
      RecordedEvent recorded,
      String what,
      @Nullable String reason,
      Function<DomainEvent, Matter> matter) {
    var after = matter.apply(recorded.event());
    return new Told(what, reason, last.put(line(recorded), after), after);
  }

  private static String line(RecordedEvent recorded) {
    var event = recorded.event();
    var fields = EventJson.mapper().valueToTree(event);
    var distinctions =
        DISTINCTIONS.stream()
            .map(name -> fields.path(name).asString(""))
            .collect(Collectors.joining("/"));
    return "%s %s %s".formatted(recorded.stream(), matter(recorded.type(), event), distinctions);
  }

  /** A task force that is changed is the one that the plan named for the campaign. */
  private static String matter(String type, DomainEvent event) {
    return event instanceof CampaignDefined || event instanceof TaskForceChanged
        ? "task-force"
        : type;
  }
}
