package cn.xunbao.query.audit;

import cn.xunbao.events.EventTypes;
import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.reminder.UnitReminded;
import cn.xunbao.query.audit.AuditScope.TaskRef;
import cn.xunbao.query.chronicle.EventLookup;
import cn.xunbao.query.letter.LetterReach.LetterCampaign;
import cn.xunbao.query.letter.LetterReach.LetterTask;
import cn.xunbao.query.letter.LetterReach.LetterUnit;
import cn.xunbao.query.trace.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads entries out of the chronicle. */
final class EventEntries {

  private static final String REMINDER = EventTypes.typeOf(UnitReminded.class).value();
  private static final String ANSWER = EventTypes.typeOf(QuestionAnswered.class).value();

  /** What was recorded then became known later still, so it stands behind what was known before. */
  private static final String RECORDED_FROM =
      """
      recorded_at >= ? AND position > coalesce(
          (SELECT position FROM query.chronicle WHERE known_at < ?
            ORDER BY known_at DESC, position DESC LIMIT 1), 0)""";

  /** The programme's own stream names each campaign: what it says of the others is left out. */
  private static final String OF_CAMPAIGN =
      """
      task = ANY (?) OR (campaign IS NULL OR campaign = ?) AND stream = ANY (ARRAY(
          SELECT stream FROM query.chronicle
           WHERE programme = ? AND campaign = ? AND position <= ?))""";

  private static final String UNDER_LETTER =
      """
      programme = ANY (?)
          OR (programme, task) IN (SELECT * FROM unnest(?::text[], ?::text[]))
          OR (programme, unit) IN (SELECT * FROM unnest(?::text[], ?::text[]))
          OR (campaign IS NULL
                  OR (programme, campaign) IN (SELECT * FROM unnest(?::text[], ?::integer[])))
              AND stream = ANY (ARRAY(
                  SELECT stream FROM query.chronicle
                   WHERE (programme, campaign) IN
                       (SELECT * FROM unnest(?::text[], ?::integer[]))))""";

  private final JdbcClient jdbc;

  EventEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The next events.
   *
   * @param after position after which they stand
   * @param upTo last position that counts
   */
  List<AuditEntry> page(AuditFilter filter, AuditScope scope, long after, long upTo, int limit) {
    var where =
        new Conditions()
            .and("position > ? AND position <= ?", after, upTo)
            .andIf(filter.programme(), "programme = ?")
            .andIf(filter.task(), "task = ?")
            .andIfTwice(filter.unit(), "unit = ? OR actor_unit = ?")
            .andIfTwice(filter.who().actor(), "client = ? OR actor_name = ?")
            .andIf(filter.who().person(), "actor_name = ?")
            .andIf(filter.who().client(), "client = ?")
            .andIfAny(filter.kinds().eventTypes(), "type = ANY (?)")
            .andIf(filter.period(), "period = ?")
            .andIfTwice(filter.from(), RECORDED_FROM)
            .andIf(filter.to(), "recorded_at <= ?")
            .andIf(filter.correlation(), "correlation = ?");
    within(where, filter.campaign(), upTo);
    restrict(where, scope);
    return jdbc
        .sql(
            """
            SELECT %s
              FROM query.chronicle
             WHERE %s
             ORDER BY position
             LIMIT ?
            """
                .formatted(EventLookup.COLUMNS, where.sql()))
        .params(where.parametersAnd(limit))
        .query(EventLookup.rows())
        .list()
        .stream()
        .map(EventEntries::entry)
        .toList();
  }

  private static void within(Conditions where, @Nullable AuditCampaign campaign, long upTo) {
    if (campaign != null) {
      where.and(
          OF_CAMPAIGN,
          texts(campaign.tasks().stream()),
          campaign.campaign(),
          campaign.programme(),
          campaign.campaign(),
          upTo);
    }
  }

  private static void restrict(Conditions where, AuditScope scope) {
    switch (scope) {
      case AuditScope.Overseer overseer -> where.andIf(overseer.programme(), "programme = ?");
      case AuditScope.UnderLetter letter -> {
        var programmes = texts(letter.reach().campaigns().stream().map(LetterCampaign::programme));
        var campaigns =
            letter.reach().campaigns().stream()
                .map(LetterCampaign::campaign)
                .toArray(Integer[]::new);
        where.and(
            UNDER_LETTER,
            texts(letter.reach().whole().stream()),
            texts(letter.reach().tasks().stream().map(LetterTask::programme)),
            texts(letter.reach().tasks().stream().map(LetterTask::task)),
            texts(letter.reach().units().stream().map(LetterUnit::programme)),
            texts(letter.reach().units().stream().map(LetterUnit::unit)),
            programmes,
            campaigns,
            programmes,
            campaigns);
      }
      case AuditScope.OwnTasks own ->
          where.and(
              """
              (programme, task) IN (SELECT * FROM unnest(?::text[], ?::text[]))
                  AND (type <> ? OR unit = ?)
              OR type = ? AND unit = ? AND programme = ANY (?)
              """,
              texts(own.tasks().stream().map(TaskRef::programme)),
              texts(own.tasks().stream().map(TaskRef::task)),
              ANSWER,
              own.unit(),
              REMINDER,
              own.unit(),
              texts(own.programmes().stream()));
    }
  }

  private static Object texts(Stream<String> texts) {
    return texts.toArray(String[]::new);
  }

  private static AuditEntry entry(EventLookup.Row row) {
    var metadata = row.metadata();
    var subject = row.subject();
    return new AuditEntry(
        row.type(),
        Outcome.ACCEPTED,
        metadata.recordedAt(),
        row.knownAt(),
        row.position(),
        row.ref().eventId(),
        row.ref().stream(),
        subject.programme(),
        subject.task(),
        subject.unit(),
        subject.period(),
        Actor.of(metadata),
        metadata.address(),
        null,
        null,
        null,
        null,
        metadata.correlationId(),
        null,
        null,
        null);
  }
}
