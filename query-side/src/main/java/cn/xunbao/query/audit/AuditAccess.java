package cn.xunbao.query.audit;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.audit.AuditScope.AuditorReads;
import cn.xunbao.query.audit.AuditScope.TaskRef;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.letter.LetterReach;
import cn.xunbao.query.letter.Letters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decides what of the entries a caller may see. */
final class AuditAccess {

  private final JdbcClient jdbc;
  private final ProgrammeStates programmes;
  private final Letters letters;

  AuditAccess(JdbcClient jdbc, ProgrammeStates programmes, Letters letters) {
    this.jdbc = jdbc;
    this.programmes = programmes;
    this.letters = letters;
  }

  /**
   * What the caller may see as of a position.
   *
   * @param wanted the programme that it asks for, if it does
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is bound to another programme, or
   *     neither oversees nor has a unit
   */
  AuditScope scope(Caller caller, @Nullable String wanted, long position) {
    if (wanted != null) {
      caller.requireProgrammeScope(wanted);
    }
    if (ReadAccess.oversees(caller)) {
      return letters
          .reach(caller)
          .map(reach -> underLetter(caller, reach))
          .orElseGet(
              () -> new AuditScope.Overseer(caller.programme(), auditorReads(caller, List.of())));
    }
    var unit = caller.unit();
    if (unit == null || !caller.has(Role.REPORTER, Role.UNIT_HEAD)) {
      throw Rejections.forbidden("此账号未绑定单位，不能查阅审计记录");
    }
    var bound = caller.programme() == null ? wanted : caller.programme();
    var ids = bound == null ? programmes(position) : List.of(bound);
    return new AuditScope.OwnTasks(
        unit, ids, ids.stream().flatMap(id -> tasks(id, unit, position)).toList());
  }

  /** A binding to a programme holds beside the letter. */
  private static AuditScope underLetter(Caller caller, LetterReach reach) {
    var reads = auditorReads(caller, reach.bodies());
    var bound = caller.programme();
    if (reach.all()) {
      return new AuditScope.Overseer(bound, reads);
    }
    return new AuditScope.UnderLetter(bound == null ? reach : reach.within(bound), reads);
  }

  private static AuditorReads auditorReads(Caller caller, List<String> bodies) {
    return caller.has(Role.AUDITOR)
        ? new AuditorReads.OfBody(bodies, caller.unit(), caller.client())
        : new AuditorReads.Sealed();
  }

  private Stream<TaskRef> tasks(String programme, String unit, long position) {
    return programmes.at(programme, position).stream().flatMap(state -> tasks(state, unit));
  }

  private static Stream<TaskRef> tasks(ProgrammeState state, String unit) {
    return state.tasks().stream()
        .map(task -> task.definition().task())
        .filter(task -> state.involves(task, unit))
        .map(task -> new TaskRef(state.programme().programme(), task));
  }

  private List<String> programmes(long position) {
    return jdbc.sql(
            """
            SELECT DISTINCT programme FROM query.chronicle
             WHERE programme IS NOT NULL AND position <= ?
             ORDER BY programme
            """)
        .param(position)
        .query(String.class)
        .list();
  }
}
