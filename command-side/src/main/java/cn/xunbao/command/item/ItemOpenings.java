package cn.xunbao.command.item;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.item.ItemLife;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.modelling.command.Repository;

/** Begins items under the next free numbers, within the unit of work of whoever asks for it. */
public final class ItemOpenings {

  private final Repository<Item> items;
  private final StreamNumbers numbers;

  /** Begins items in a repository. */
  public ItemOpenings(Repository<Item> items, StreamNumbers numbers) {
    this.items = items;
    this.numbers = numbers;
  }

  /**
   * Begins one item.
   *
   * @param beginning from its id to its first events
   */
  public Change<ItemLife> open(
      ItemKind kind, String programme, Function<String, List<ItemEvent>> beginning)
      throws Exception {
    return openAll(kind, programme, List.of(beginning)).getFirst();
  }

  /** Begins several. */
  public List<Change<ItemLife>> openAll(
      ItemKind kind, String programme, List<Function<String, List<ItemEvent>>> beginnings)
      throws Exception {
    var number = numbers.next(n -> new ItemId(kind, programme, kind.numbered(n)));
    var opened = new ArrayList<Change<ItemLife>>();
    for (var beginning : beginnings) {
      var events = beginning.apply(kind.numbered(number++));
      opened.add(items.newInstance(() -> new Item(events)).invoke(item -> item.changed(true)));
    }
    return List.copyOf(opened);
  }
}
