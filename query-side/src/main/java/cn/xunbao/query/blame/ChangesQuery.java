package cn.xunbao.query.blame;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What is compared.
 *
 * @param from the earlier moment: a position or an instant
 * @param to the later moment, in the same way; null: the moment that is asked for
 * @param period code of the period whose lights are compared; null: the last 旬 that has ended
 * @param all whether what is the same is listed too
 */
record ChangesQuery(
    @Parameter(description = "当时：记录序号或时点", required = true) @Nullable String from,
    @Parameter(description = "现在：记录序号或时点；不给则为所查时点") @Nullable String to,
    @Parameter(description = "亮灯的期次，如 2023-04-X1") @Nullable String period,
    @Parameter(description = "是否也列出相同之处") @Nullable Boolean all) {

  boolean wantsAll() {
    return Boolean.TRUE.equals(all);
  }
}
