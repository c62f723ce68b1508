package cn.xunbao.query.fact;

import cn.xunbao.events.list.ListEvent;
import cn.xunbao.list.ListLife;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the lists as they stood at a position. */
public final class FiledLists {

  private FiledLists() {}

  /** All of them, in the order of their ids. */
  public static List<ListLife> at(Facts facts, String programme, long position) {
    var lives = new LinkedHashMap<String, ListLife>();
    facts
        .all(programme, FactKind.LIST, position)
        .values()
        .forEach(
            fact -> {
              var event = (ListEvent) fact.event();
              lives.compute(event.list(), (id, life) -> ListLife.after(life, event, fact.by()));
            });
    return List.copyOf(lives.values());
  }
}
