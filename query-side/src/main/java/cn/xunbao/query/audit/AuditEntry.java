package cn.xunbao.query.audit;

import cn.xunbao.query.trace.Actor;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event, or an entry of the access journal. What it doesn't have is left out.
 *
 * @param type stable name of the event, else {@code refused}, {@code login-failed} or {@code read}
 * @param outcome what became of it
 * @param at when it was recorded
 * @param knownAt when it became known; entries stand in this order
 * @param position of an event: its position
 * @param eventId of an event: its id
 * @param stream of an event: its stream
 * @param programme id of the programme that it is about
 * @param task code of the task that it is about
 * @param unit of an event: code of the unit that it is about
 * @param period code of the period that it is about
 * @param actor who did it
 * @param address network address of the caller
 * @param method of a request: HTTP method
 * @param target of a request: path and query
 * @param status of a request: HTTP status of the answer
 * @param problem of a refusal: its type
 * @param correlationId id of everything that one request caused
 * @param repeats of a request: how many equal ones the entry stands for
 * @param letter of an auditor's request: number of the access letter that it was judged by
 * @param answerHash of a file that was handed out: its SHA-256, in hexadecimal digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditEntry(
    String type,
    Outcome outcome,
    Instant at,
    Instant knownAt,
    @Nullable Long position,
    @Nullable String eventId,
    @Nullable String stream,
    @Nullable String programme,
    @Nullable String task,
    @Nullable String unit,
    @Nullable String period,
    Actor actor,
    @Nullable String address,
    @Nullable String method,
    @Nullable String target,
    @Nullable Integer status,
    @Nullable String problem,
    String correlationId,
    @Nullable Integer repeats,
    @Nullable String letter,
    @Nullable String answerHash) {

  AuditEntry withoutAddress() {
    return new AuditEntry(
        type,
        outcome,
        at,
        knownAt,
        position,
        eventId,
        stream,
        programme,
        task,
        unit,
        period,
        actor,
        null,
        method,
        target,
        status,
        problem,
        correlationId,
        repeats,
        letter,
        answerHash);
  }
}
