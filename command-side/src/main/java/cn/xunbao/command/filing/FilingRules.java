package cn.xunbao.command.filing;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.filing.FilingLife;
import cn.xunbao.filing.FilingLife.Stage;
import org.jspecify.annotations.Nullable;

/** What may be filed, approved and returned when. Each refusal says what to do instead. */
public final class FilingRules {

  private FilingRules() {}

  /** Whether the newest version says the same and need not be filed again. */
  public static <T> boolean isFiled(@Nullable FilingLife<T> life, T content) {
    return life != null && life.stage() != Stage.RETURNED && life.newest().equals(content);
  }

  /**
   * The number of the version that is to be filed.
   *
   * @param document the document that orders the change; null if none does
   * @throws cn.xunbao.edge.problem.RejectedException 422 if what is in force changes without one
   */
  public static int next(@Nullable FilingLife<?> life, @Nullable String document) {
    if (life != null && life.inForce() != null && document == null) {
      throw Rejections.invalidRequest(
          "/document", FaultCodes.REQUIRED, "已批准的内容须凭文件调整，请填写文号（document）");
    }
    return life == null ? 1 : life.version() + 1;
  }

  /**
   * Somebody decides about the newest version.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 409 if it isn't waiting, 403 for who filed it
   */
  public static void requireDecidable(@Nullable FilingLife<?> life, String by) {
    if (life == null || life.stage() != Stage.FILED) {
      throw Rejections.of(
          ProblemType.WRONG_STAGE,
          "现为“%s”：没有待审核的内容，请待单位报来".formatted(life == null ? "未报" : life.stage().chinese()));
    }
    if (life.filedBy().equals(by)) {
      throw Rejections.forbidden("不得审核本人所报的内容，请由其他人员办理");
    }
  }
}
