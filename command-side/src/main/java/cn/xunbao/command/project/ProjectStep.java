package cn.xunbao.command.project;

import cn.xunbao.events.project.ProjectStage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step that somebody wants to take with a project. */
sealed interface ProjectStep {

  /**
   * It is filed anew, returned or to be changed.
   *
   * @param content what is filed
   * @param document the document that changes what is approved
   */
  record Refile(ProjectContent content, @Nullable String document) implements ProjectStep {}

  /**
   * What was filed is approved.
   *
   * @param comment what the office says
   */
  record Approve(@Nullable String comment) implements ProjectStep {}

  /**
   * What was filed is returned.
   *
   * @param reason why
   */
  record SendBack(String reason) implements ProjectStep {}

  /**
   * A node is reached.
   *
   * @param stage which one
   * @param on day on which it was
   */
  record Reach(ProjectStage stage, LocalDate on) implements ProjectStep {}

  /**
   * Investment is done.
   *
   * @param total in 万元, since the beginning
   * @param on day by which
   */
  record Invest(BigDecimal total, LocalDate on) implements ProjectStep {}

  /**
   * The closing is applied for.
   *
   * @param text what was done
   */
  record Apply(String text) implements ProjectStep {}

  /**
   * The application is reviewed.
   *
   * @param closed whether the project is closed
   * @param reason why
   */
  record Review(boolean closed, String reason) implements ProjectStep {}

  /**
   * A closed project is reopened.
   *
   * @param reason why
   */
  record Reopen(String reason) implements ProjectStep {}
}
