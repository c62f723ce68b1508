package cn.xunbao.query.project;

import cn.xunbao.events.project.ProjectApproved;
import cn.xunbao.events.project.ProjectClosingApplied;
import cn.xunbao.events.project.ProjectClosingReviewed;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.project.ProjectFiled;
import cn.xunbao.events.project.ProjectInvested;
import cn.xunbao.events.project.ProjectListed;
import cn.xunbao.events.project.ProjectNodeReached;
import cn.xunbao.events.project.ProjectReopened;
import cn.xunbao.events.project.ProjectReturned;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says in Chinese what happened to a project. */
public final class ProjectSentences {

  private ProjectSentences() {}

  /** 市发改局报项目“冷链物流园”（J0001）. */
  public static String of(ProjectEvent event, String name, UnaryOperator<String> names) {
    var unit = names.apply(event.unit());
    return switch (event) {
      case ProjectFiled e ->
          "%s报项目“%s”（%s）%s"
              .formatted(
                  unit,
                  e.name(),
                  e.project(),
                  e.document() == null ? "" : "，凭%s调整".formatted(e.document()));
      case ProjectApproved e -> "批准项目“%s”".formatted(name);
      case ProjectReturned e -> "退回项目“%s”".formatted(name);
      case ProjectListed e ->
          "项目“%s”（%s）由清单%s第%d项转入".formatted(name, e.project(), e.list(), e.row());
      case ProjectNodeReached e -> "项目“%s”于%s%s".formatted(name, e.on(), e.stage().chinese());
      case ProjectInvested e ->
          "项目“%s”截至%s累计完成投资%s万元".formatted(name, e.on(), e.total().toPlainString());
      case ProjectClosingApplied e -> "%s申请项目“%s”销号".formatted(unit, name);
      case ProjectClosingReviewed e ->
          e.closed() ? "项目“%s”销号".formatted(name) : "不同意项目“%s”销号".formatted(name);
      case ProjectReopened e -> "项目“%s”重新立项".formatted(name);
    };
  }

  /** Why; null where nobody says. */
  public static @Nullable String reason(ProjectEvent event) {
    return switch (event) {
      case ProjectClosingApplied e -> e.text();
      case ProjectClosingReviewed e -> e.reason();
      case ProjectReopened e -> e.reason();
      case ProjectFiled e -> e.document();
      case ProjectApproved e -> e.comment();
      case ProjectReturned e -> e.reason();
      case ProjectListed e -> null;
      case ProjectNodeReached e -> null;
      case ProjectInvested e -> null;
    };
  }
}
