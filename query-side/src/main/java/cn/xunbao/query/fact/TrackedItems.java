package cn.xunbao.query.fact;

import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.item.ItemLife;
import cn.xunbao.period.Period;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tracked items of a kind as they stood at a position, in the order of their ids.
 *
 * @param lives how far each has come
 * @param places positions of each item's events, by its id
 */
public record TrackedItems(List<ItemLife> lives, Map<String, List<Long>> places) {

  /** No item at all. */
  public static final TrackedItems NONE = new TrackedItems(List.of(), Map.of());

  public TrackedItems {
    lives = List.copyOf(lives);
    places = Map.copyOf(places);
  }

  /** All items of a kind. */
  public static TrackedItems at(Facts facts, String programme, ItemKind kind, long position) {
    var events = facts.prefixed(programme, FactKind.ITEM, kind + "/", position);
    var places = new HashMap<String, List<Long>>();
    FactKeys.places(events.keySet())
        .forEach((key, all) -> places.put(key.substring(key.indexOf('/') + 1), all));
    return new TrackedItems(List.copyOf(fold(events).values()), places);
  }

  /** Positions of an item's events. */
  public List<Long> places(String item) {
    return places.getOrDefault(item, List.of());
  }

  /** One item; empty if it isn't there. */
  public static Optional<ItemLife> one(
      Facts facts, String programme, ItemKind kind, String item, long position) {
    var prefix = FactKeys.item(kind, item) + "/";
    return first(fold(facts.prefixed(programme, FactKind.ITEM, prefix, position)).values());
  }

  /** The same judged at an instant: an open item of a unit that has ended is its successor's. */
  public TrackedItems heldAt(Instant at, ProgrammeState state) {
    return new TrackedItems(lives.stream().map(life -> heldAt(life, at, state)).toList(), places);
  }

  /** One item, judged at an instant. */
  public static ItemLife heldAt(ItemLife life, Instant at, ProgrammeState state) {
    return life.on(at.atZone(Period.ZONE).toLocalDate(), state.succession());
  }

  /** The items about a task. */
  public List<ItemLife> about(String task) {
    return lives.stream().filter(life -> task.equals(life.opening().task())).toList();
  }

  private static Optional<ItemLife> first(Collection<ItemLife> lives) {
    return lives.stream().findFirst();
  }

  private static Map<String, ItemLife> fold(Map<String, EventFact> events) {
    var lives = new LinkedHashMap<String, ItemLife>();
    events
        .values()
        .forEach(
            fact -> {
              var event = (ItemEvent) fact.event();
              lives.compute(
                  event.item(), (item, life) -> ItemLife.after(life, event, fact.recordedAt()));
            });
    return lives;
  }
}
