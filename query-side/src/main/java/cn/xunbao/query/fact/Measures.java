package cn.xunbao.query.fact;

import cn.xunbao.events.measure.MeasureDecided;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.measure.MeasureLife;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Reads the measures towards units as they stood at a position. */
public final class Measures {

  private Measures() {}

  /**
   * A measure that stands.
   *
   * @param life how far it has come
   * @param takenAt when it was decided
   */
  public record Taken(MeasureLife life, Instant takenAt) {}

  /** Those that have been taken and stand, in the order of their ids. */
  public static List<Taken> inForce(Facts facts, String programme, long position) {
    var decidedAt = new HashMap<String, Instant>();
    facts
        .all(programme, FactKind.MEASURE, position)
        .values()
        .forEach(
            fact -> {
              if (fact.event() instanceof MeasureDecided decided) {
                decidedAt.put(decided.measure(), fact.recordedAt());
              }
            });
    return at(facts, programme, position).stream()
        .filter(MeasureLife::isInForce)
        .map(
            life ->
                new Taken(life, Objects.requireNonNull(decidedAt.get(life.proposed().measure()))))
        .toList();
  }

  /** All of them, in the order of their ids. */
  public static List<MeasureLife> at(Facts facts, String programme, long position) {
    return tracks(facts, programme, position).stream().map(MeasureTrack::life).toList();
  }

  /** The same, with where they are recorded. */
  public static List<MeasureTrack> tracks(Facts facts, String programme, long position) {
    var recorded = facts.all(programme, FactKind.MEASURE, position);
    var places = FactKeys.places(recorded.keySet());
    var measures = new LinkedHashMap<String, MeasureLife>();
    var decided = new HashMap<String, Instant>();
    recorded
        .values()
        .forEach(
            fact -> {
              var event = (MeasureEvent) fact.event();
              measures.compute(event.measure(), (id, life) -> MeasureLife.after(life, event));
              if (event instanceof MeasureDecided) {
                decided.put(event.measure(), fact.recordedAt());
              }
            });
    return measures.entrySet().stream()
        .map(
            measure ->
                new MeasureTrack(
                    measure.getValue(),
                    decided.get(measure.getKey()),
                    places.getOrDefault(measure.getKey(), List.of())))
        .toList();
  }
}
