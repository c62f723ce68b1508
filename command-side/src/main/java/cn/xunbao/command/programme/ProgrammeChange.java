package cn.xunbao.command.programme;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.events.programme.ProgrammeEvent;
import java.time.Instant;

/** What can be changed about a programme in force. */
sealed interface ProgrammeChange
    permits AdoptDueRule,
        AdoptCalendar,
        AdoptJointLeads,
        AdoptLights,
        AdoptScheduleRule,
        AdoptRhythm,
        JoinPeriods,
        AdoptCertification,
        AdoptQuestionRule,
        AdoptDocumentCode,
        SetUpTaskForce,
        CloseProgramme {

  /**
   * Notes what stands against it.
   *
   * @param plan the programme before
   * @param references units and tasks that it may name
   * @param at when it is decided
   */
  void check(ProgrammeView plan, PlanReferences references, Instant at, Faults faults);

  /** The fact that it becomes. */
  ProgrammeEvent event(ProgrammeView plan);
}
