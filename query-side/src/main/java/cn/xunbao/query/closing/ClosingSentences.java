package cn.xunbao.query.closing;

import cn.xunbao.events.closing.ClosingApplied;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.closing.ClosingFollowedUp;
import cn.xunbao.events.closing.ClosingGranted;
import cn.xunbao.events.closing.ClosingInspected;
import cn.xunbao.events.closing.ClosingPublished;
import cn.xunbao.events.closing.ClosingRefused;
import cn.xunbao.events.closing.ClosingReviewed;
import cn.xunbao.events.closing.ClosingWithdrawn;
import cn.xunbao.events.closing.DeadlineExtensionGranted;
import cn.xunbao.events.closing.DeadlineExtensionRefused;
import cn.xunbao.events.closing.DeadlineExtensionRequested;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in a Chinese sentence what happened on the way of a task to its closing, and why. */
public final class ClosingSentences {

  private ClosingSentences() {}

  /** 市商务局申请销号，附佐证材料2份. */
  public static String of(ClosingEvent event, UnaryOperator<String> names) {
    var unit = names.apply(event.unit());
    return switch (event) {
      case ClosingApplied e -> "%s申请销号，附佐证材料%d份".formatted(unit, e.evidence().size());
      case ClosingWithdrawn e -> "%s撤回销号申请".formatted(unit);
      case ClosingInspected e ->
          "%s现场核验（%s）：%s"
              .formatted(
                  e.inspectedOn(), String.join("、", e.inspectors()), e.passed() ? "通过" : "未通过");
      case ClosingReviewed e -> "销号申请审核签字";
      case ClosingPublished e -> "销号公示（%s，%s至%s）".formatted(e.place(), e.from(), e.until());
      case ClosingGranted e -> "予以销号（%s）".formatted(e.document());
      case ClosingRefused e -> "不予销号";
      case ClosingFollowedUp e ->
          "%s回头看：%s".formatted(e.inspectedOn(), e.confirmed() ? "维持销号" : "重新办理");
      case DeadlineExtensionRequested e -> "%s申请完成时限延至%s".formatted(unit, e.until());
      case DeadlineExtensionGranted e -> "同意完成时限延至%s（%s）".formatted(e.until(), e.document());
      case DeadlineExtensionRefused e -> "不同意延长完成时限";
    };
  }

  /** The reason or finding that was given; null where none is. */
  public static @Nullable String reason(ClosingEvent event) {
    return switch (event) {
      case ClosingApplied e -> e.text();
      case ClosingWithdrawn e -> e.reason();
      case ClosingInspected e -> e.finding();
      case ClosingReviewed e -> e.opinion();
      case ClosingPublished e -> null;
      case ClosingGranted e -> e.text();
      case ClosingRefused e -> e.reason();
      case ClosingFollowedUp e -> e.finding();
      case DeadlineExtensionRequested e -> e.reason();
      case DeadlineExtensionGranted e -> null;
      case DeadlineExtensionRefused e -> e.reason();
    };
  }
}
