package cn.xunbao.standalone.webhook;

import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as the chronicle has it.
 *
 * @param name its name
 * @param url where events are sent
 * @param events stable names of the types that are sent
 * @param programme id of the one programme whose events are sent; null for those of all
 * @param units codes of the units whose events are sent; empty for those of all
 * @param active whether it sends anything
 * @param since position from which on this holds
 */
public record Endpoint(
    String name,
    String url,
    List<String> events,
    @Nullable String programme,
    List<String> units,
    boolean active,
    long since) {

  /** The same, sending nothing any more. */
  Endpoint stopped() {
    return new Endpoint(name, url, events, programme, units, false, since);
  }

  /** Whether it sends an event: one that came after it, and that it asks for. */
  public boolean sends(RecordedEvent event) {
    var subject = event.subject();
    return active
        && event.position() > since
        && events.contains(event.type())
        && (programme == null || programme.equals(subject.programme()))
        && (units.isEmpty() || subject.unit() != null && units.contains(subject.unit()));
  }
}
