package cn.xunbao.standalone.demo;

import java.time.Instant;
import java.util.List;

/**
 * An action: a task's lead units are assigned or replaced.
 *
 * @param at when
 * @param task code of the task
 * @param units codes of the new lead units, the primary first
 * @param reason why, in Chinese
 * @param proposed whether a proposal for a task without a lead is confirmed
 */
record LeadChange(Instant at, String task, List<String> units, String reason, boolean proposed)
    implements PlanAction {}
