package cn.xunbao.query.fact;

import cn.xunbao.events.item.EscalationRung;
import cn.xunbao.events.item.ItemEscalated;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ProblemEscalated;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An overdue item that went up a rung, so that its unit was reminded.
 *
 * @param kind what it is
 * @param item its id
 * @param task code of the task that it is about; null: none
 * @param unit code of the unit
 * @param rung the rung that it reached
 * @param deadline the deadline that had passed
 * @param at when
 */
public record ItemEscalation(
    ItemKind kind,
    String item,
    @Nullable String task,
    String unit,
    EscalationRung rung,
    Instant deadline,
    Instant at) {

  /** All of a programme, item by item, each item's in their order. */
  public static List<ItemEscalation> at(Facts facts, String programme, long position) {
    return facts.all(programme, FactKind.ITEM, position).values().stream()
        .flatMap(ItemEscalation::of)
        .toList();
  }

  private static Stream<ItemEscalation> of(EventFact fact) {
    var at = fact.recordedAt();
    return switch (fact.event()) {
      case ItemEscalated e ->
          Stream.of(
              new ItemEscalation(
                  e.kind(), e.item(), e.task(), e.unit(), e.rung(), e.deadline(), at));
      case ProblemEscalated e ->
          Stream.of(
              new ItemEscalation(
                  e.kind(), e.item(), e.task(), e.unit(), e.rung(), e.deadline(), at));
      default -> Stream.empty();
    };
  }
}
