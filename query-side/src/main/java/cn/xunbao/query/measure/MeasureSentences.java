package cn.xunbao.query.measure;

import cn.xunbao.events.measure.MeasureCaseStated;
import cn.xunbao.events.measure.MeasureDecided;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.measure.MeasureNotified;
import cn.xunbao.events.measure.MeasureProposed;
import cn.xunbao.events.measure.MeasureReviewRequested;
import cn.xunbao.events.measure.MeasureReviewed;
import cn.xunbao.events.measure.MeasureRevoked;
import java.util.function.UnaryOperator;

/** Says in a Chinese sentence what happened to a measure. */
public final class MeasureSentences {

  private MeasureSentences() {}

  /** 拟对市商务局通报批评（C0001）：连续两旬未报送。. */
  public static String of(MeasureEvent event, UnaryOperator<String> names) {
    var unit = names.apply(event.unit());
    var id = event.measure();
    return switch (event) {
      case MeasureProposed e -> "拟对%s%s（%s）：%s".formatted(unit, e.kind().chinese(), id, e.text());
      case MeasureNotified e -> "告知%s措施%s，%s前可陈述申辩".formatted(unit, id, e.caseBy());
      case MeasureCaseStated e -> "%s就措施%s陈述申辩：%s".formatted(unit, id, e.text());
      case MeasureDecided e ->
          e.imposed()
              ? "决定对%s采取措施%s（%s）：%s".formatted(unit, id, e.document(), e.reason())
              : "决定不对%s采取措施%s：%s".formatted(unit, id, e.reason());
      case MeasureReviewRequested e -> "%s就措施%s申请复核：%s".formatted(unit, id, e.text());
      case MeasureReviewed e -> "措施%s经复核%s：%s".formatted(id, e.upheld() ? "维持" : "撤销", e.reason());
      case MeasureRevoked e -> "撤销措施%s：%s".formatted(id, e.reason());
    };
  }
}
