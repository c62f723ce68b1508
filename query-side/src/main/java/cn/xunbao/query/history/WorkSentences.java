package cn.xunbao.query.history;

import cn.xunbao.events.work.NodeConfirmed;
import cn.xunbao.events.work.NodeReached;
import cn.xunbao.events.work.NodeRefused;
import cn.xunbao.events.work.NodesApproved;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.NodesFiled;
import cn.xunbao.events.work.NodesReturned;
import cn.xunbao.events.work.RatingConfirmed;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.events.work.TaskRated;
import cn.xunbao.period.Period;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in Chinese what happened to work nodes and ratings. */
final class WorkSentences {

  private WorkSentences() {}

  /** 市商务局报时间节点（第1版，共3个）. */
  static String of(NodesEvent event, UnaryOperator<String> names) {
    var unit = names.apply(event.unit());
    return switch (event) {
      case NodesFiled e -> "%s报时间节点（第%d版，共%d个）".formatted(unit, e.version(), e.nodes().size());
      case NodesApproved e -> "批准%s所报时间节点（第%d版）".formatted(unit, e.version());
      case NodesReturned e -> "退回%s所报时间节点（第%d版）".formatted(unit, e.version());
      case NodeReached e -> "%s报时间节点“%s”于%s完成".formatted(unit, e.node(), e.on());
      case NodeConfirmed e -> "确认%s时间节点“%s”于%s完成".formatted(unit, e.node(), e.on());
      case NodeRefused e -> "不予确认%s时间节点“%s”于%s完成".formatted(unit, e.node(), e.on());
    };
  }

  /** 市商务局自评2023年4月上旬：正常推进. */
  static String of(RatingEvent event, UnaryOperator<String> names) {
    var unit = names.apply(event.unit());
    var period = Period.tryParse(event.period()).map(Period::chinese).orElse(event.period());
    return switch (event) {
      case TaskRated e -> "%s自评%s：%s".formatted(unit, period, e.rating().chinese());
      case RatingConfirmed e ->
          "确认%s%s为“%s”（自评“%s”）"
              .formatted(unit, period, e.rating().chinese(), e.selfRating().chinese());
    };
  }

  static @Nullable String reason(NodesEvent event) {
    return switch (event) {
      case NodesFiled e -> e.document();
      case NodesApproved e -> e.comment();
      case NodesReturned e -> e.reason();
      case NodeReached e -> e.note();
      case NodeConfirmed e -> e.comment();
      case NodeRefused e -> e.reason();
    };
  }

  static @Nullable String reason(RatingEvent event) {
    return switch (event) {
      case TaskRated e -> e.note();
      case RatingConfirmed e -> e.reason();
    };
  }
}
