package cn.xunbao.query.audit;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters as they are sent.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit that it is about, or that the actor is bound to
 * @param actor id or name of who did it
 * @param type stable name of the event, or kind of journal entry
 * @param period code of the period
 * @param from first instant
 * @param to last instant
 * @param limit size of the page
 * @param cursor where the page begins
 */
record AuditQuery(
    @Parameter(description = "方案编号") @Nullable String programme,
    @Parameter(description = "任务编号") @Nullable String task,
    @Parameter(description = "单位编码：所涉单位或经办人所属单位") @Nullable String unit,
    @Parameter(description = "经办人：客户端编号或姓名，须完全一致") @Nullable String actor,
    @Parameter(description = "类型：事件名称，或 refused（拒绝）、login-failed（登录失败）、read（查阅）")
        @Nullable String type,
    @Parameter(description = "期次编码，如 2023-04-X1") @Nullable String period,
    @Parameter(description = "记录时间起（含），RFC 3339") @Nullable String from,
    @Parameter(description = "记录时间止（含），RFC 3339") @Nullable String to,
    @Parameter(description = "每页条数，1至500，默认100") @Nullable Integer limit,
    @Parameter(description = "翻页标记，取自上一页答复的 next") @Nullable String cursor) {}
