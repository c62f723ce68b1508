package cn.xunbao.command.unit;

import java.time.LocalDate;

/**
 * What is answered to a change of a unit.
 *
 * @param unit its code
 * @param on date from which the change holds
 */
public record UnitAnswer(String unit, LocalDate on) {}
