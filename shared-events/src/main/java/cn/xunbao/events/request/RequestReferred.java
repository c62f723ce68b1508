package cn.xunbao.events.request;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A question was referred to a meeting (提交会议研究).
 *
 * @param programme id of the programme
 * @param request its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that asks; null if a task force does
 * @param meeting which meeting, in words
 * @param comment what the office says
 */
@EventType("request.referred")
public record RequestReferred(
    String programme,
    String request,
    @Nullable String task,
    @Nullable String unit,
    String meeting,
    @Nullable String comment)
    implements RequestEvent {}
