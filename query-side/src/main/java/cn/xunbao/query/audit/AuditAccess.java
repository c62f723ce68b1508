package cn.xunbao.query.audit;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.audit.AuditScope.AuditorReads;
import cn.xunbao.query.audit.AuditScope.TaskRef;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ProgrammeStates;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decides what of the entries a caller may see. */
final class AuditAccess {

  private final JdbcClient jdbc;
  private final ProgrammeStates programmes;

  AuditAccess(JdbcClient jdbc, ProgrammeStates programmes) {
    this.jdbc = jdbc;
    this.programmes = programmes;
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
      return new AuditScope.Overseer(caller.programme(), auditorReads(caller));
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

  private static AuditorReads auditorReads(Caller caller) {
    if (!caller.has(Role.AUDITOR)) {
      return new AuditorReads.Sealed();
    }
    var unit = caller.unit();
    return unit == null
        ? new AuditorReads.OfClient(caller.client())
        : new AuditorReads.OfUnit(unit);
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
