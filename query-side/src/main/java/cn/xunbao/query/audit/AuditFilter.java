package cn.xunbao.query.audit;

import cn.xunbao.edge.input.QueryInstants;
import cn.xunbao.edge.journal.JournalKind;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventTypes;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; what is null doesn't matter.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit that it is about, or that the actor is bound to
 * @param actor id of the client, or name of the person, exactly
 * @param type stable name of an event or code of a {@link JournalKind}
 * @param period code of the period
 * @param from recorded at this instant or later
 * @param to recorded at this instant or earlier
 */
record AuditFilter(
    @Nullable String programme,
    @Nullable String task,
    @Nullable String unit,
    @Nullable String actor,
    @Nullable String type,
    @Nullable String period,
    @Nullable Instant from,
    @Nullable Instant to) {

  static final AuditFilter NONE = new AuditFilter(null, null, null, null, null, null, null, null);

  /**
   * Reads the parameters; those that are blank count as absent.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 400 if there is no such type, or an instant
   *     can't be read
   */
  static AuditFilter of(AuditQuery query) {
    return new AuditFilter(
        text("programme", query.programme()),
        text("task", query.task()),
        text("unit", query.unit()),
        text("actor", query.actor()),
        knownType(text("type", query.type())),
        text("period", query.period()),
        QueryInstants.optional("from", text("from", query.from())),
        QueryInstants.optional("to", text("to", query.to())));
  }

  /** Whether events can be among what is looked for. */
  boolean wantsEvents() {
    return type == null || kind(type).isEmpty();
  }

  /** Whether entries of the journal can be. */
  boolean wantsJournal() {
    return type == null || kind(type).isPresent();
  }

  private static @Nullable String knownType(@Nullable String type) {
    if (type == null || kind(type).isPresent() || EventTypes.named(type).isPresent()) {
      return type;
    }
    throw Rejections.invalidParameter(
        "type",
        FaultCodes.UNKNOWN_VALUE,
        "没有类型“%s”，可用类型：%s".formatted(type, String.join("、", types().toList())));
  }

  private static Stream<String> types() {
    return Stream.concat(
        EventTypes.all().stream().map(event -> EventTypes.typeOf(event).value()),
        Arrays.stream(JournalKind.values()).map(JournalKind::code));
  }

  private static Optional<JournalKind> kind(String type) {
    return Arrays.stream(JournalKind.values()).filter(kind -> kind.code().equals(type)).findFirst();
  }

  private static @Nullable String text(String parameter, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.indexOf('\0') >= 0) {
      throw Rejections.invalidParameter(
          parameter, FaultCodes.BAD_FORMAT, "参数 %s 含有不可用的字符".formatted(parameter));
    }
    return value.strip();
  }
}
