package cn.xunbao.query.audit;

import cn.xunbao.edge.security.Caller;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.trace.Paging;
import jakarta.servlet.http.HttpServletRequest;

/** Reads questions about entries. */
final class AuditQuestions {

  private final AuditAccess access;
  private final AuditFilters filters;
  private final AuditTrail trail;
  private final Paging paging;

  AuditQuestions(AuditAccess access, AuditFilters filters, AuditTrail trail, Paging paging) {
    this.access = access;
    this.filters = filters;
    this.trail = trail;
    this.paging = paging;
  }

  /**
   * Reads a question; with a cursor it is about the moment of the first page.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 400 if a parameter can't be read, 403 if the
   *     caller may see no entries
   */
  AuditQuestion read(AuditQuery query, Moment asked, Caller caller, HttpServletRequest request) {
    var pinned = paging.start(query.cursor(), AuditPlace.NUMBERS, asked, request);
    var position = pinned.isPresent() ? pinned.get().moment().position() : asked.position();
    var filter = filters.of(query, position);
    var scope = access.scope(caller, filter.programme(), position);
    return new AuditQuestion(
        filter, scope, pinned.map(AuditPlace::of).orElseGet(() -> first(asked, request)));
  }

  private AuditPlace first(Moment asked, HttpServletRequest request) {
    var atPosition = request.getParameter("atPosition");
    return atPosition == null || atPosition.isBlank() ? trail.asOf(asked) : trail.atPosition(asked);
  }
}
