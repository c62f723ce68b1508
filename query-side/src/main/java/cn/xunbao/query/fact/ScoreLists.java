package cn.xunbao.query.fact;

import cn.xunbao.events.scoring.ScoreListEvent;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.scoring.ScoreListLife;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads published lists of scores as they stood at a position. */
public final class ScoreLists {

  private ScoreLists() {}

  /**
   * A list, and how often it has changed.
   *
   * @param life how far it has come
   * @param version of its stream, from 0
   */
  public record Found(ScoreListLife life, long version) {}

  /** One list; empty if it isn't there. */
  public static Optional<Found> one(Facts facts, String programme, String list, long position) {
    @Nullable ScoreListLife life = null;
    var events = facts.prefixed(programme, FactKind.SCORE_LIST, list + "/", position).values();
    for (var fact : events) {
      life = ScoreListLife.after(life, (ScoreListEvent) fact.event());
    }
    return life == null ? Optional.empty() : Optional.of(new Found(life, events.size() - 1L));
  }

  /** All lists of a programme, in the order of their ids. */
  public static List<ScoreListLife> all(Facts facts, String programme, long position) {
    var lives = new TreeMap<String, ScoreListLife>();
    for (var fact : facts.all(programme, FactKind.SCORE_LIST, position).values()) {
      var event = (ScoreListEvent) fact.event();
      lives.compute(event.list(), (list, life) -> ScoreListLife.after(life, event));
    }
    return List.copyOf(lives.values());
  }

  static List<FactChange<?>> rows(ScoreListEvent event, RecordedEvent recorded) {
    return List.of(
        new FactChange<>(
            event.programme(),
            FactKind.SCORE_LIST,
            FactKeys.step(event.list(), recorded.position()),
            EventFact.of(event, recorded.recordedAt())));
  }
}
