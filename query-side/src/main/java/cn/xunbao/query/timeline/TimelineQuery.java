package cn.xunbao.query.timeline;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a timeline is asked for.
 *
 * @param limit most items on the page
 * @param cursor {@code next} or {@code previous} of another page
 * @param after of a first page: it begins with the fact after this position
 * @param before of a first page: it ends with the fact before this position
 */
record TimelineQuery(
    @Parameter(description = "每页至多条数，1至500") @Nullable Integer limit,
    @Parameter(description = "翻页标记，取自另一页答复的 next 或 previous") @Nullable String cursor,
    @Parameter(description = "从此记录序号之后的第一条起") @Nullable Long after,
    @Parameter(description = "到此记录序号之前的最后一条止") @Nullable Long before) {}
