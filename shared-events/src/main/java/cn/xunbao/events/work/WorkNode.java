package cn.xunbao.events.work;

import java.time.LocalDate;

/**
 * A work node (时间节点).
 *
 * @param name what is to be reached
 * @param date the day by which it is to be
 * @param weight its weight in percent of the task
 */
public record WorkNode(String name, LocalDate date, int weight) {}
