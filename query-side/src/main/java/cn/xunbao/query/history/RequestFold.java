package cn.xunbao.query.history;

import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.item.RequestLife;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Follows one question that was submitted upwards (提请研究). */
final class RequestFold {

  private @Nullable RequestLife life;

  Told next(RequestEvent event, UnaryOperator<String> unitNames) {
    var before = life;
    var after = RequestLife.after(before, event);
    life = after;
    return new Told(
        Sentences.asked(event, unitNames),
        null,
        before == null ? null : ItemMatter.Question.of(before),
        ItemMatter.Question.of(after));
  }
}
