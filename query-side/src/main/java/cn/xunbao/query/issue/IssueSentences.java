package cn.xunbao.query.issue;

import cn.xunbao.events.summary.SummaryCountersigned;
import cn.xunbao.events.summary.SummaryDrafted;
import cn.xunbao.events.summary.SummaryEdited;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.summary.SummaryIssued;
import cn.xunbao.events.summary.SummaryRefreshed;
import cn.xunbao.events.summary.SummaryReturned;
import cn.xunbao.events.summary.SummaryReviewed;
import cn.xunbao.events.summary.SummarySigned;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in a Chinese sentence what happened to a summary on the way to its issue, and why. */
public final class IssueSentences {

  private IssueSentences() {}

  /** 编号印发：2023年第9期（总第109期），截至第1402号记录. */
  public static String of(SummaryEvent event, UnaryOperator<String> names) {
    return switch (event) {
      case SummaryDrafted e ->
          e.corrects() == null
              ? "拟稿：%s，截至第%d号记录".formatted(e.kind(), e.position())
              : "拟更正通报（更正第%d期）：%s，截至第%d号记录".formatted(e.corrects(), e.kind(), e.position());
      case SummaryRefreshed e -> "重新取数，截至第%d号记录".formatted(e.position());
      case SummaryEdited e -> "修改文字%d处".formatted(e.edits().size());
      case SummaryReviewed e -> "核稿通过";
      case SummaryReturned e -> "退回修改";
      case SummaryCountersigned e ->
          "%s会签：%s".formatted(names.apply(e.unit()), e.agrees() ? "同意" : "不同意");
      case SummarySigned e -> "签发";
      case SummaryIssued e ->
          "编号印发：%d年第%d期（总第%d期），截至第%d号记录".formatted(e.year(), e.number(), e.total(), e.position());
    };
  }

  /** The reason that was given; null where none is. */
  public static @Nullable String reason(SummaryEvent event) {
    return switch (event) {
      case SummaryDrafted e -> e.reason();
      case SummaryRefreshed e -> e.reason();
      case SummaryEdited e -> e.reason();
      case SummaryReviewed e -> e.opinion();
      case SummaryReturned e -> e.reason();
      case SummaryCountersigned e -> e.opinion();
      case SummarySigned e -> e.opinion();
      case SummaryIssued e -> null;
    };
  }
}
