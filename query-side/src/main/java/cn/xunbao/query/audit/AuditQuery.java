package cn.xunbao.query.audit;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters as they are sent.
 *
 * @param programme id of the programme
 * @param campaign ordinal of a campaign of it
 * @param task code of the task
 * @param unit code of the unit that it is about, or that the actor is bound to
 * @param actor id or name of who did it
 * @param person name of who did it
 * @param client id of the client through which it was done
 * @param type stable names of events, or kinds of journal entries
 * @param outcome accepted or refused
 * @param problem type of the refusal
 * @param period code of the period
 * @param from first instant
 * @param to last instant
 * @param correlation id of the request that caused it
 * @param limit size of the page
 * @param cursor where the page begins
 */
record AuditQuery(
    @Parameter(description = "方案编号") @Nullable String programme,
    @Parameter(description = "战役序号；须同时注明方案编号") @Nullable Integer campaign,
    @Parameter(description = "任务编号") @Nullable String task,
    @Parameter(description = "单位编码：所涉单位或经办人所属单位") @Nullable String unit,
    @Parameter(description = "经办人：客户端编号或姓名，须完全一致") @Nullable String actor,
    @Parameter(description = "经办人姓名，须完全一致") @Nullable String person,
    @Parameter(description = "客户端编号") @Nullable String client,
    @Parameter(description = "类型：事件名称，或 refused（拒绝）、login-failed（登录失败）、read（查阅）；可写多个，以逗号分隔")
        @Nullable List<String> type,
    @Parameter(description = "结果：accepted（办成，含查阅）或 refused（拒绝，含登录失败）") @Nullable String outcome,
    @Parameter(description = "拒绝类型，如 forbidden") @Nullable String problem,
    @Parameter(description = "期次编码，如 2023-04-X1") @Nullable String period,
    @Parameter(description = "记录时间起（含），RFC 3339") @Nullable String from,
    @Parameter(description = "记录时间止（含），RFC 3339") @Nullable String to,
    @Parameter(description = "请求编号（X-Correlation-Id）：同一请求引起的全部记录") @Nullable String correlation,
    @Parameter(description = "每页条数，1至500，默认100") @Nullable Integer limit,
    @Parameter(description = "翻页标记，取自上一页答复的 next") @Nullable String cursor) {}
