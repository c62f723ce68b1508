package cn.xunbao.command.summary;

import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.summary.SerialAssigned;
import cn.xunbao.events.summary.SerialId;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.summary.SummaryLife;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Looks summaries and their numbers up. */
final class Summaries {

  private final StreamViews<SummaryLife> lives;
  private final StreamViews<SerialAssigned> serials;

  Summaries(EventStore store) {
    this.lives =
        new StreamViews<>(
            store, (before, event) -> SummaryLife.after(before, (SummaryEvent) event));
    this.serials = new StreamViews<>(store, (before, event) -> (SerialAssigned) event);
  }

  Optional<SummaryLife> find(SummaryId id) {
    return lives.find(id);
  }

  /**
   * A summary.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none
   */
  SummaryLife require(SummaryId id) {
    return find(id).orElseThrow(() -> Rejections.notFound("没有这份稿件：" + id.local()));
  }

  /** The number that was given away last. */
  Optional<SerialAssigned> last(SerialId id) {
    return serials.find(id);
  }

  /** The newest edition of a period's summary. */
  Optional<SummaryLife> newest(String programme, int campaign, String period) {
    Optional<SummaryLife> newest = Optional.empty();
    for (var edition = 1; ; edition++) {
      var next = find(new SummaryId(programme, campaign, period, edition));
      if (next.isEmpty()) {
        return newest;
      }
      newest = next;
    }
  }
}
