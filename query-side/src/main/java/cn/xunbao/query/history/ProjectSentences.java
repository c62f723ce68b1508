package cn.xunbao.query.history;

import cn.xunbao.events.project.ProjectClosingApplied;
import cn.xunbao.events.project.ProjectClosingReviewed;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.project.ProjectFiled;
import cn.xunbao.events.project.ProjectInvested;
import cn.xunbao.events.project.ProjectNodeReached;
import cn.xunbao.events.project.ProjectReopened;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in Chinese what happened to a project. */
final class ProjectSentences {

  private ProjectSentences() {}

  /** 市发改局报项目“冷链物流园”（J0001）. */
  static String of(ProjectEvent event, String name, UnaryOperator<String> names) {
    var unit = names.apply(event.unit());
    return switch (event) {
      case ProjectFiled e -> "%s报项目“%s”（%s）".formatted(unit, name, e.project());
      case ProjectNodeReached e -> "项目“%s”于%s%s".formatted(name, e.on(), e.stage().chinese());
      case ProjectInvested e ->
          "项目“%s”截至%s累计完成投资%s万元".formatted(name, e.on(), e.total().toPlainString());
      case ProjectClosingApplied e -> "%s申请项目“%s”销号".formatted(unit, name);
      case ProjectClosingReviewed e ->
          e.closed() ? "项目“%s”销号".formatted(name) : "不同意项目“%s”销号".formatted(name);
      case ProjectReopened e -> "项目“%s”重新立项".formatted(name);
    };
  }

  static @Nullable String reason(ProjectEvent event) {
    return switch (event) {
      case ProjectClosingApplied e -> e.text();
      case ProjectClosingReviewed e -> e.reason();
      case ProjectReopened e -> e.reason();
      case ProjectFiled e -> null;
      case ProjectNodeReached e -> null;
      case ProjectInvested e -> null;
    };
  }
}
