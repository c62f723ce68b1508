package cn.xunbao.query.item;

import cn.xunbao.events.item.DecisionTaken;
import cn.xunbao.events.item.EscalationRung;
import cn.xunbao.events.item.InstructionGiven;
import cn.xunbao.events.item.ItemAcknowledged;
import cn.xunbao.events.item.ItemAssigned;
import cn.xunbao.events.item.ItemChecked;
import cn.xunbao.events.item.ItemClosed;
import cn.xunbao.events.item.ItemEscalated;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemExtended;
import cn.xunbao.events.item.ItemExtensionRefused;
import cn.xunbao.events.item.ItemExtensionRequested;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ItemReopened;
import cn.xunbao.events.item.ItemReported;
import cn.xunbao.events.item.ItemTransferred;
import cn.xunbao.events.item.ProblemEscalated;
import cn.xunbao.events.item.ProblemRaised;
import cn.xunbao.events.item.ProblemSupervised;
import cn.xunbao.events.item.SupervisionLevel;
import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in a Chinese sentence what happened to an item, and why. */
public final class ItemSentences {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.ROOT).withZone(Period.ZONE);

  private ItemSentences() {}

  /** 问题P0001交办市商务局，限2023年4月21日 23:59前办结. */
  public static String of(ItemEvent event, UnaryOperator<String> names) {
    var what = event.kind().chinese() + event.item();
    return switch (event) {
      case ProblemRaised e ->
          "登记%s（%s，%s）：%s".formatted(what, e.source().chinese(), e.grade().chinese(), e.text());
      case InstructionGiven e -> "登记%s（%s%s）：%s".formatted(what, e.leader(), e.post(), e.text());
      case DecisionTaken e -> "会议%s议定%s：%s".formatted(e.meeting(), what, e.text());
      case ItemAssigned e ->
          "%s交办%s，限%s前办结".formatted(what, names.apply(e.unit()), time(e.deadline()));
      case ItemAcknowledged e -> "%s签收%s".formatted(names.apply(e.unit()), what);
      case ItemExtensionRequested e ->
          "%s申请%s延期至%s".formatted(names.apply(e.unit()), what, time(e.until()));
      case ItemExtended e -> "同意%s延期至%s".formatted(what, time(e.deadline()));
      case ItemExtensionRefused e -> "不同意%s延期".formatted(what);
      case ItemTransferred e ->
          "%s由%s转%s办理，限%s前办结"
              .formatted(
                  what, names.apply(e.previousUnit()), names.apply(e.unit()), time(e.deadline()));
      case ItemReported e -> "%s反馈%s：%s".formatted(names.apply(e.unit()), what, e.text());
      case ItemChecked e -> "%s核查%s".formatted(what, e.passed() ? "通过" : "不通过，退回继续办理");
      case ItemClosed e ->
          e.kind() == ItemKind.INSTRUCTION
              ? "%s已向批示领导报告并办结：%s".formatted(what, e.text())
              : "%s销号：%s".formatted(what, e.text());
      case ItemReopened e -> "%s经回头看重新立项".formatted(what);
      case ProblemSupervised e ->
          "对%s%s%s（%s）"
              .formatted(
                  what,
                  e.level() == SupervisionLevel.LETTER ? "发" : "",
                  e.level().chinese(),
                  e.number());
      case ProblemEscalated e -> escalated(what, e.rung(), e.deadline());
      case ItemEscalated e -> escalated(what, e.rung(), e.deadline());
    };
  }

  /** The reason that was given; null where none is. */
  public static @Nullable String reason(ItemEvent event) {
    return switch (event) {
      case ItemAssigned e -> e.requirement();
      case ItemExtensionRequested e -> e.reason();
      case ItemExtended e -> e.comment();
      case ItemExtensionRefused e -> e.reason();
      case ItemTransferred e -> e.reason();
      case ItemChecked e -> e.reason();
      case ItemReopened e -> e.reason();
      case ProblemSupervised e -> e.text();
      default -> null;
    };
  }

  private static String escalated(String what, EscalationRung rung, Instant deadline) {
    return "%s逾期升级：%s（时限%s）".formatted(what, rung.chinese(), time(deadline));
  }

  private static String time(Instant instant) {
    return TIME.format(instant);
  }
}
