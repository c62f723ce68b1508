package cn.xunbao.query.history;

import cn.xunbao.events.list.ListEvent;
import cn.xunbao.list.ListLife;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.list.ListSentences;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Follows one list (清单). */
final class ListFold {

  private @Nullable ListLife life;

  Told next(RecordedEvent recorded, ListEvent event, UnaryOperator<String> unitNames) {
    var before = life;
    var after = ListLife.after(before, event, recorded.metadata().client());
    life = after;
    return new Told(
        ListSentences.of(event, unitNames),
        ListSentences.reason(event),
        before == null ? null : ListMatter.of(before),
        ListMatter.of(after));
  }
}
