package cn.xunbao.query.fact;

import cn.xunbao.events.programme.ScheduleMethod;

/**
 * The method of 序时进度 in force.
 *
 * @param version its version
 * @param method how the elapsed share of the year is counted
 */
public record ScheduleRule(int version, ScheduleMethod method) {}
