package cn.xunbao.query.history;

import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.item.ItemLife;
import cn.xunbao.query.item.ItemSentences;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Follows one tracked item. */
final class ItemFold {

  private @Nullable ItemLife life;

  Told next(ItemEvent event, Instant recordedAt, UnaryOperator<String> unitNames) {
    var before = life;
    var after = ItemLife.after(before, event, recordedAt);
    life = after;
    return new Told(
        ItemSentences.of(event, unitNames),
        ItemSentences.reason(event),
        before == null ? null : ItemMatter.Tracked.of(before),
        ItemMatter.Tracked.of(after));
  }
}
