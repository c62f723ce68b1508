package cn.xunbao.query.summary;

/**
 * A figure whose light has changed.
 *
 * @param task code of the task
 * @param indicator code of the indicator
 * @param name its name
 * @param from its light before
 * @param to its light now
 * @param turn which way it has changed
 * @param basis both reports
 */
public record LightMove(
    String task, String indicator, String name, Light from, Light to, Turn turn, Basis basis) {}
