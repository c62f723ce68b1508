package cn.xunbao.succession;

import java.time.LocalDate;

/**
 * What holds from a date on.
 *
 * @param <T> what it is
 * @param on the date
 * @param value what holds
 */
public record Dated<T>(LocalDate on, T value) {}
