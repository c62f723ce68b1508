package cn.xunbao.query.history;

import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.measure.MeasureLife;
import cn.xunbao.query.measure.MeasureSentences;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Follows one measure towards a unit. */
final class MeasureFold {

  private @Nullable MeasureLife life;

  Told next(MeasureEvent event, UnaryOperator<String> unitNames) {
    var before = life;
    var after = MeasureLife.after(before, event);
    life = after;
    return new Told(
        MeasureSentences.of(event, unitNames),
        null,
        before == null ? null : ItemMatter.Measured.of(before),
        ItemMatter.Measured.of(after));
  }
}
