package cn.xunbao.query.list;

import cn.xunbao.events.list.ListApproved;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.list.ListFiled;
import cn.xunbao.events.list.ListProjectsRegistered;
import cn.xunbao.events.list.ListReturned;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in Chinese what happened to a list. */
public final class ListSentences {

  private ListSentences() {}

  /** 市发改局报项目清单“2023年重点项目清单”（L0001，第1版，共12项）. */
  public static String of(ListEvent event, UnaryOperator<String> names) {
    var unit = names.apply(event.unit());
    return switch (event) {
      case ListFiled e ->
          "%s报%s“%s”（%s，第%d版，共%d项）"
              .formatted(
                  unit, e.kind().chinese(), e.title(), e.list(), e.edition(), e.rows().size());
      case ListApproved e -> "批准%s所报清单%s（第%d版）".formatted(unit, e.list(), e.edition());
      case ListReturned e -> "退回%s所报清单%s（第%d版）".formatted(unit, e.list(), e.edition());
      case ListProjectsRegistered e ->
          "%s将清单%s的%d项转为项目".formatted(unit, e.list(), e.projects().size());
    };
  }

  /** Why; null where nobody says. */
  public static @Nullable String reason(ListEvent event) {
    return switch (event) {
      case ListFiled e -> e.document();
      case ListApproved e -> e.comment();
      case ListReturned e -> e.reason();
      case ListProjectsRegistered e -> null;
    };
  }
}
