package cn.xunbao.events.project;

import cn.xunbao.events.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A unit said how much of a project's investment is done.
 *
 * @param programme id of the programme
 * @param project its id
 * @param task code of the task
 * @param unit code of the unit that owns it
 * @param total investment done since the beginning, in 万元
 * @param on day by which
 */
@EventType("project.invested")
public record ProjectInvested(
    String programme, String project, String task, String unit, BigDecimal total, LocalDate on)
    implements ProjectEvent {}
