package cn.xunbao.query.fact;

import cn.xunbao.events.programme.ProgrammeDefined;

/**
 * The plan's head as it was read.
 *
 * @param definition what the plan says of itself
 */
public record PlanFact(ProgrammeDefined definition) {}
