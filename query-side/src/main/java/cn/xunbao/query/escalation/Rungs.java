package cn.xunbao.query.escalation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.xunbao.events.item.ItemKind;
import cn.xunbao.item.Escalation;
import cn.xunbao.item.ItemLife;
import cn.xunbao.query.fact.Calendars;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.fact.TrackedItems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When items rise, as the facts have it. A calendar that was adopted later changes nothing about
 * what an item's last event has settled.
 */
final class Rungs {

  private final Facts facts;
  private final long upTo;
  private final Calendars calendars;

  /** Of items at positions up to one. */
  Rungs(Facts facts, ProgrammeStates programmes, long upTo) {
    this.facts = facts;
    this.upTo = upTo;
    this.calendars = programmes.calendars(upTo);
  }

  /** What is due of an item at a position; empty if nothing is. */
  Optional<Escalation> due(NextRung item, long position) {
    return due(
        item,
        position,
        TrackedItems.one(facts, item.programme(), item.kind(), item.item(), position));
  }

  /**
   * What is due of many items, each at the position of its last event; nothing happened to any of
   * them after that, so those of a kind are read at once.
   */
  Map<NextRung, Escalation> due(Map<NextRung, Long> items) {
    var due = new HashMap<NextRung, Escalation>();
    items.entrySet().stream()
        .collect(groupingBy(item -> new Group(item.getKey().programme(), item.getKey().kind())))
        .forEach(
            (group, members) -> {
              var lives = lives(group);
              for (var member : members) {
                var item = member.getKey();
                due(item, member.getValue(), Optional.ofNullable(lives.get(item.item())))
                    .ifPresent(next -> due.put(item, next));
              }
            });
    return due;
  }

  private Map<String, ItemLife> lives(Group group) {
    return TrackedItems.at(facts, group.programme(), group.kind(), upTo).lives().stream()
        .collect(toMap(life -> life.opening().item(), life -> life));
  }

  private Optional<Escalation> due(NextRung item, long position, Optional<ItemLife> life) {
    return calendars
        .at(item.programme(), position)
        .flatMap(calendar -> life.flatMap(known -> Escalation.next(known, calendar)));
  }

  private record Group(String programme, ItemKind kind) {}
}
